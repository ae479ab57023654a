import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {describe, expect, it, vi} from 'vitest';
import {labelsOf, thisOwner} from '../../../source/sandbox/docker/owner.ts';
import {Removals} from '../../../source/sandbox/docker/removals.ts';
import {sweep} from '../../../source/sandbox/docker/sweep.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import type {Job, RunOptions} from '../../../source/sandbox/engine.ts';
import {
  daemon,
  describeDocker,
  makeFile,
  ownContainers,
  pythonJob,
  shellJob,
  useDocker,
} from '../../support/docker.ts';
import {dockerVersion, startFakeDaemon} from '../../support/fake-daemon.ts';

/** Runs a job with an engine of its own, and gives its status and the containers left afterwards. */
async function runAndLeave(job: Job, options: RunOptions = {}) {
  const engine = await connectDocker();
  const {status} = await engine.run(job, options);
  await engine[Symbol.asyncDispose]();
  return {status, left: (await ownContainers()).map(container => container.Names)};
}

/** A signal that aborts as soon as the program has written something. */
function abortOnOutput(): RunOptions {
  const stop = new AbortController();
  return {signal: stop.signal, onOutput: () => stop.abort()};
}

describeDocker('after a run nothing is left in Docker', () => {
  const kept = {outputMaxBytes: 1000};

  it.each<[string, Job, RunOptions]>([
    ['ok', pythonJob('print(1)'), {}],
    ['runtime-error', pythonJob('1/0'), {}],
    ['timeout', shellJob('sleep 60', {limits: {timeoutS: 1}}), {}],
    ['out-of-memory', pythonJob('x = bytearray(1 << 30)', {limits: {memoryMb: 64}}), {}],
    ['output-limit', shellJob('yes', {limits: kept}), {}],
    ['disk-limit', shellJob('cat /dev/zero > /tmp/x', {limits: {diskMb: 1}}), {}],
    ['cancelled', shellJob('echo up; sleep 60'), abortOnOutput()],
    ['cancelled', shellJob('sleep 60'), {signal: AbortSignal.abort()}],
    ['sandbox-error', {...pythonJob(''), argv: ['cobol']}, {}],
    ['sandbox-error', {...pythonJob(''), environment: {image: 'no', interpreter: null}}, {}],
  ])('that is %s', async (status, job, options) => {
    expect(await runAndLeave(job, options)).toEqual({status, left: []});
  });

  it('that is cancelled while its container starts', async () => {
    for (const delay of [0, 20, 60, 120]) {
      const signal = AbortSignal.timeout(delay);
      const {status, left} = await runAndLeave(shellJob('sleep 60'), {signal});
      expect({status, left}).toEqual({status: 'cancelled', left: []});
    }
  });

  it('that still goes on when its engine is disposed of', async () => {
    const engine = await connectDocker();
    const up = Promise.withResolvers<void>();
    const running = engine.run(shellJob('echo up; sleep 60'), {onOutput: () => up.resolve()});
    await up.promise;
    await engine[Symbol.asyncDispose]();
    expect(await ownContainers()).toEqual([]);
    const {status, stdout} = await running;
    expect({status, out: Buffer.from(stdout.head).toString()}).toEqual({
      status: 'cancelled',
      out: 'up\n',
    });
  });

  it('that was killed from outside, which is a sandbox-error and keeps the output', async () => {
    const engine = await connectDocker();
    const result = await engine.run(shellJob('echo up; sleep 60'), {
      onOutput: () => {
        void ownContainers().then(containers =>
          containers.map(({Id: id}) => daemon.getContainer(id).remove({force: true})),
        );
      },
    });
    expect(result).toMatchObject({status: 'sandbox-error', stdout: {omittedBytes: 0}});
    expect(Buffer.from(result.stdout.head).toString()).toBe('up\n');
    expect(result.detail).toMatch(/./);
    await engine[Symbol.asyncDispose]();
    // Both we and the test removed it; the daemon may still be at it.
    await vi.waitFor(async () => expect(await ownContainers()).toEqual([]), 10_000);
  });
});

describeDocker('the containers of a YuuBox that was killed', () => {
  it('end at once by themselves, and the next YuuBox removes them', async () => {
    const marker = `orphan-${process.pid}`;
    const script = `
      import {connectDocker} from './source/sandbox/docker/docker-engine.ts';
      import {resolveLimits} from './source/sandbox/limits.ts';
      import {Buffer} from 'node:buffer';
      const engine = await connectDocker();
      await engine.run({
        environment: {image: 'python', interpreter: null},
        files: [{path: 'main.sh', content: Buffer.from('echo up; sleep 300')}],
        entry: 'main.sh', argv: ['sh', 'main.sh', '${marker}'], args: [], env: {},
        stdin: process.argv[1] === 'stdin' ? Buffer.from('x') : null,
        limits: resolveLimits({timeoutS: 300}),
      }, {onOutput: () => console.log('up')});`;
    for (const withStdin of ['no', 'stdin']) {
      const args = ['--input-type=module-typescript', '--eval', script, withStdin];
      const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
      await once(child.stdout, 'data');
      const filters = {label: [`yuubox.pid=${child.pid}`]};
      const theirs = () => daemon.listContainers({all: true, filters});
      expect(await theirs()).toMatchObject([{State: 'running'}]);
      child.kill('SIGKILL');
      // Other tests start YuuBoxes too, and any of these may have removed it by now.
      await vi.waitFor(async () => {
        const states = (await theirs()).map(({State}) => State);
        expect(states.filter(state => state !== 'exited')).toEqual([]);
      }, 10_000);
      await sweep(daemon);
      expect(await theirs()).toEqual([]);
    }
  });
});

describeDocker('what a YuuBox that was killed left half made', () => {
  const [Image, Cmd] = ['yuubox/python:1', ['true']];

  it('is removed by the next one: made, never started, with a volume', async () => {
    const Labels = labelsOf({...(await thisOwner()), session: 'another', started: '1'}, new Date());
    const container = await daemon.createContainer({Image, Cmd, Labels, Volumes: {'/data': {}}});
    const volumes = async () => (await daemon.listVolumes()).Volumes.map(({Name: name}) => name);
    const [volume] = (await container.inspect()).Mounts.map(({Name: name}) => name ?? '');
    expect(await volumes()).toContain(volume);
    await sweep(daemon);
    await expect(container.inspect()).rejects.toThrow(/no such container/i);
    expect(await volumes()).not.toContain(volume);
  });

  it('is removed by itself, when only the answer to its creation was lost', async () => {
    const name = `yuubox-test-${process.pid}-lost`;
    const removals = new Removals();
    const creation = daemon.createContainer({name, Image, Cmd}).then(() => {
      throw new Error('socket hang up');
    });
    removals.remove(daemon, name, creation);
    await removals.settled(10_000);
    await expect(daemon.getContainer(name).inspect()).rejects.toThrow(/no such container/i);
  });
});

describe('a sweep on a daemon that hangs', () => {
  it('holds up neither a run nor the exit', async () => {
    await using hanging = await startFakeDaemon({
      'GET /version': dockerVersion,
      'GET /containers/json': null,
    });
    const script = `
      import {connectDocker} from './source/sandbox/docker/docker-engine.ts';
      const engine = await connectDocker({socket: ${JSON.stringify(hanging.socket)}});
      await engine[Symbol.asyncDispose]();`;
    const args = ['--input-type=module-typescript', '--eval', script];
    const child = spawn(process.execPath, args, {stdio: 'inherit'});
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});

describeDocker('the sweep', () => {
  useDocker();

  it('removes what dead owners on this host left, and nothing else', async () => {
    const mine = await thisOwner();
    const here = {...mine, session: 'another'};
    const gone = await deadPid();
    const other = await startedOther();
    const owners = {
      mine,
      dead: {...here, pid: gone},
      // The process id is in use again, by somebody who started at another time.
      reused: {...here, started: '1'},
      livingOther: {...here, ...other.owner},
      otherHost: {...here, host: 'elsewhere', pid: gone},
      otherNamespace: {...here, pidNamespace: 'pid:[1]', pid: gone},
      otherBoot: {...here, boot: 'another', pid: gone},
      overdue: {...here, host: 'elsewhere', pid: gone},
    };
    const [Image, Cmd] = ['yuubox/python:1', ['true']];
    const made = await Promise.all(
      Object.entries(owners).map(async ([name, owner]) => {
        const now = new Date();
        // A deadline so long before its making that it has passed by any clock.
        const deadline = name === 'overdue' ? new Date(0) : now;
        const Labels = labelsOf(owner, deadline, now);
        const container = await daemon.createContainer({Image, Cmd, Labels});
        return {name, container};
      }),
    );
    const foreign = await daemon.createContainer({Image, Cmd});
    made.push({name: 'notOurs', container: foreign});
    try {
      // Two at once, as when two YuuBoxes start.
      const reports = await Promise.all([sweep(daemon), sweep(daemon)]);
      const failed = reports.flat().filter(({outcome}) => outcome.kind === 'failed');
      expect(failed).toEqual([]);
      const listed = await daemon.listContainers({all: true});
      const ids = new Set(listed.map(({Id: id}) => id));
      const left = made.filter(({container}) => ids.has(container.id)).map(({name}) => name);
      expect(left).toEqual([
        'mine',
        'livingOther',
        'otherHost',
        'otherNamespace',
        'otherBoot',
        'notOurs',
      ]);
    } finally {
      other.stop();
      await Promise.all(made.map(({container}) => container.remove({force: true}).catch(() => {})));
    }
  });

  it('can be told apart by labels that say whose a container is and until when', async () => {
    const engine = await connectDocker();
    const stop = new AbortController();
    const seen = Promise.withResolvers<Record<string, string> | undefined>();
    await engine.run(shellJob('echo up; sleep 60', {files: [makeFile('a', '')]}), {
      signal: stop.signal,
      onOutput: () => {
        const labels = ownContainers().then(([container]) => container?.Labels);
        seen.resolve(labels.finally(() => stop.abort()));
      },
    });
    const labels = await seen.promise;
    expect(labels).toMatchObject({
      'yuubox.pid': String(process.pid),
      'yuubox.started': expect.stringMatching(/^\d+$/),
      'yuubox.host': expect.stringMatching(/./),
      'yuubox.session': expect.stringMatching(/^[0-9a-f]{12}$/),
    });
    expect(Date.parse(labels?.['yuubox.deadline'] ?? '')).toBeGreaterThan(Date.now());
    await engine[Symbol.asyncDispose]();
  });
});

/** The id of a process that has ended. */
async function deadPid(): Promise<number> {
  const child = spawn('true');
  await once(child, 'exit');
  return child.pid ?? 0;
}

/** Another process that lives, as an owner. */
async function startedOther() {
  const child = spawn('sleep', ['60']);
  await once(child, 'spawn');
  const pid = child.pid ?? 0;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  const started = stat.split(' ')[21] ?? '';
  return {owner: {pid, started}, stop: () => child.kill()};
}
