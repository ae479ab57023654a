import {afterEach, expect, it, vi} from 'vitest';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import type {Engine, Job} from '../../../source/sandbox/engine.ts';
import {type Result, textOf} from '../../../source/sandbox/result.ts';
import {YuuBox} from '../../../source/yuubox.ts';
import {startProxy} from '../../support/daemon-proxy.ts';
import {daemon, describeDocker, ownContainers, pythonJob, shellJob} from '../../support/docker.ts';

const hello = {...pythonJob('print("hello")'), headStart: true};

/** Waits until just so many containers stand ready, and gives their ids. */
async function untilWaiting(count: number): Promise<readonly string[]> {
  const ids = await vi.waitUntil(
    async () => {
      const running = (await ownContainers()).filter(({State}) => State === 'running');
      const ready = await Promise.all(running.map(({Id: id}) => isReady(id)));
      return ready.length === count && ready.every(Boolean) && running.map(({Id: id}) => id);
    },
    {timeout: 30_000, interval: 50},
  );
  return ids || [];
}

/** Whether nothing in it is still starting up: the runner waits in `head`, and an interpreter in a pipe. */
async function isReady(id: string): Promise<boolean> {
  try {
    const {Processes: processes}: {Processes: string[][]} = await daemon.getContainer(id).top();
    return processes.some(columns => columns.at(-1)?.startsWith('head -c'));
  } catch {
    return false; // It has just ended.
  }
}

async function run(
  engine: Engine,
  job: Job,
  signal?: AbortSignal,
): Promise<Result & {out: string}> {
  const result = await engine.run(job, {signal});
  return {...result, out: textOf(result.stdout)};
}

const engines: Engine[] = [];

async function connect(...options: Parameters<typeof connectDocker>): Promise<Engine> {
  const engine = await connectDocker(...options);
  engines.push(engine);
  return engine;
}

async function disposeOf(engine: Engine): Promise<void> {
  await engine[Symbol.asyncDispose]();
  // The daemon may still be at those that the test itself has broken.
  await vi.waitUntil(async () => (await ownContainers()).length === 0, {timeout: 20_000});
}

describeDocker('sandboxes that wait', {timeout: 120_000}, () => {
  afterEach(async () => {
    // Of a test that has failed.
    for (const engine of engines.splice(0)) await engine[Symbol.asyncDispose]();
    for (const {Id: id} of await ownContainers())
      await daemon.getContainer(id).remove({force: true});
  });

  it('are used by the next run, once, and replaced', async () => {
    const engine = await connect();
    engine.warm(hello, 2);
    const before = await untilWaiting(2);
    expect(await run(engine, hello)).toMatchObject({status: 'ok', out: 'hello\n'});
    const after = await untilWaiting(2);
    expect(after.filter(id => before.includes(id))).toHaveLength(1);
    await disposeOf(engine);
  });

  it('show a program nothing of another', async () => {
    const engine = await connect();
    const script = `ls -A /tmp /tmp/program /dev/shm; env | sort
cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' ' ' | grep -c 'sleep 30[0]'
cat /tmp/left /dev/shm/left /tmp/program/left 2>&1
for folder in /tmp /dev/shm /tmp/program; do echo left > $folder/left; done
export LEFT=1; (sleep 300 &) ; exit 7`;
    const job = shellJob(script);
    engine.warm(job, 2);
    const seen = new Set<string>();
    for (let round = 0; round < 6; round++) {
      await untilWaiting(2);
      const {exitCode, out} = await run(engine, job);
      expect(exitCode).toBe(7);
      seen.add(out);
    }
    expect(seen.size).toBe(1);
    await disposeOf(engine);
  });

  it('take any program, whatever their interpreter was started for', async () => {
    const engine = await connect();
    const show = 'import os, sys; print(sys.argv[1:], os.environ.get("NAME"), sys.stdin.read())';
    const jobs = [
      pythonJob(show, {args: ['--loud']}),
      pythonJob(show, {env: {NAME: 'Ann'}}),
      pythonJob(show, {stdin: 'input'}),
      shellJob('echo shell'),
      {...pythonJob(show), headStart: true},
    ];
    const outs: string[] = [];
    for (const job of jobs) {
      engine.warm(hello, 1);
      await untilWaiting(1);
      outs.push((await run(engine, job)).out);
    }
    expect(outs).toEqual([
      "['--loud'] None \n",
      '[] Ann \n',
      '[] None input\n',
      'shell\n',
      '[] None \n',
    ]);
    await disposeOf(engine);
  });

  it('measure the program alone, and have its limits', async () => {
    const engine = await connect();
    engine.warm(hello, 1);
    await untilWaiting(1);
    const busy = 'import time\nwhile time.process_time() < 0.5: pass\nx = bytearray(50_000_000)';
    const result = await run(engine, {...pythonJob(busy), headStart: true});
    expect(result).toMatchObject({status: 'ok'});
    expect(result.cpuMs).toBeGreaterThan(300);
    expect(result.peakMemoryKb).toBeGreaterThan(50_000);
    for (const [code, status, timeoutS] of [
      ['import time; time.sleep(60)', 'timeout', 1],
      ['x = bytearray(1 << 30)', 'out-of-memory', 60],
      ['open("/tmp/x", "wb").write(bytes(200_000_000))', 'disk-limit', 60],
    ] as const) {
      await untilWaiting(1);
      const job = {...pythonJob(code, {limits: {timeoutS}}), headStart: true};
      expect(await run(engine, job)).toMatchObject({status});
    }
    await disposeOf(engine);
  });

  it('are replaced when they are killed or removed behind our back', async () => {
    const engine = await connect();
    engine.warm(hello, 2);
    const [killed = '', removed = ''] = await untilWaiting(2);
    await daemon.getContainer(killed).kill();
    await daemon.getContainer(removed).remove({force: true});
    expect(await run(engine, hello)).toMatchObject({status: 'ok', out: 'hello\n'});
    const after = await untilWaiting(2);
    expect(after).not.toContain(killed);
    expect(after).not.toContain(removed);
    await disposeOf(engine);
  });

  it('cost a program nothing but time when they hang: it runs in another', async () => {
    const engine = await connect();
    engine.warm(hello, 1);
    const [hung = ''] = await untilWaiting(1);
    await daemon.getContainer(hung).pause();
    expect(await run(engine, hello)).toMatchObject({status: 'ok', out: 'hello\n'});
    await disposeOf(engine);
  });

  it('serve thirty programs at once', async () => {
    const engine = await connect();
    engine.warm(hello, 3);
    await untilWaiting(3);
    const jobs = Array.from({length: 30}, (_, n) => pythonJob(`print(${n} * 2)`));
    const results = await Promise.all(jobs.map(job => run(engine, {...job, headStart: true})));
    expect(results.map(({status, out}) => `${status} ${out}`)).toEqual(
      jobs.map((_, n) => `ok ${n * 2}\n`),
    );
    await disposeOf(engine);
  });

  it.each([0, 50, 150, 300, 600])('are all gone after an end that comes after %s ms', async ms => {
    const engine = await connect();
    engine.warm(hello, 3);
    await new Promise(resolve => setTimeout(resolve, ms));
    await engine[Symbol.asyncDispose]();
    expect(await ownContainers()).toEqual([]);
  });

  it.each([0, 120, 250])('are given back by a run that is cancelled after %s ms', async ms => {
    const engine = await connect();
    engine.warm(hello, 1);
    await new Promise(resolve => setTimeout(resolve, ms));
    const job = {...pythonJob('import time; time.sleep(60)'), headStart: true};
    expect(await run(engine, job, AbortSignal.timeout(ms))).toMatchObject({status: 'cancelled'});
    await disposeOf(engine);
  });

  it('end with the daemon, which a run then hears of', async () => {
    const proxy = await startProxy();
    const engine = await connect({socket: proxy.socket});
    engine.warm(hello, 1);
    const [id = ''] = await untilWaiting(1);
    await proxy.cut();
    expect(await run(engine, hello)).toMatchObject({status: 'sandbox-error', exitCode: null});
    await engine[Symbol.asyncDispose]();
    await daemon.getContainer(id).remove({force: true});
    await vi.waitUntil(async () => (await ownContainers()).length === 0, {timeout: 20_000});
  });

  it('wait for the next call of a library that keeps its YuuBox', async () => {
    await using box = new YuuBox({engine: 'docker'});
    await box.execute('print(1)', 'python');
    const waiting = await untilWaiting(2);
    expect(await box.execute('print(2)', 'python')).toMatchObject({stdout: '2\n'});
    const after = await untilWaiting(2);
    expect(after.filter(id => waiting.includes(id))).toHaveLength(1);
  });
});

describeDocker('how many run side by side', () => {
  it('depends on the cores and the memory of the daemon’s machine', async () => {
    await using engine = await connect();
    const info: unknown = await daemon.info();
    expect(info).toMatchObject({NCPU: expect.any(Number), MemTotal: expect.any(Number)});
    const small = {...hello.limits, cpus: 0.1, memoryMb: 64};
    const large = {...hello.limits, cpus: 4, memoryMb: 2048};
    expect(await engine.parallelism(small)).toBeGreaterThanOrEqual(await engine.parallelism(large));
    expect(await engine.parallelism(large)).toBeGreaterThanOrEqual(1);
  });
});
