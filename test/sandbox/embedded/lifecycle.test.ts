import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  utimesSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {afterEach, describe, expect, it} from 'vitest';
import {EngineUnavailable} from '../../../source/errors.ts';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import {findLocations} from '../../../source/sandbox/embedded/locations.ts';
import {PythonPool} from '../../../source/sandbox/embedded/python-pool.ts';
import {runPython} from '../../../source/sandbox/embedded/python-run.ts';
import {Reaper} from '../../../source/sandbox/embedded/reaper.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {childrenOf, javascript, python, pythonEnvironment, until} from './embedded.ts';

const whoAmI = python('import os, time\nprint(time.time_ns())\nopen("trace", "x")');

describe('the embedded engine', () => {
  it('prepares an interpreter, uses it once and replaces it', async () => {
    const before = childrenOf(process.pid);
    const ours = () => childrenOf(process.pid).filter(pid => !before.includes(pid));
    {
      await using engine = createEmbeddedEngine();
      await engine.prepare(pythonEnvironment);
      const [waiting] = ours();
      expect(waiting).toBeDefined();
      await engine.prepare(pythonEnvironment);
      expect(ours()).toContain(waiting);
      expect(await engine.run(whoAmI)).toMatchObject({status: 'ok'});
      expect(ours()).not.toContain(waiting);
      // Its traces are gone with it: the next one can make the same file.
      expect(await engine.run(whoAmI)).toMatchObject({status: 'ok'});
      // One that waits, and the shell that kills it if we die.
      expect(ours()).toHaveLength(2);
    }
    await until(() => ours().length === 0);
  });

  it('runs several programs at once', async () => {
    await using engine = createEmbeddedEngine();
    await engine.prepare(pythonEnvironment);
    const jobs = [1, 2, 3].flatMap(number => [
      python(`print(${number})`),
      javascript(`console.log(${number})`),
    ]);
    const results = await Promise.all(jobs.map(job => engine.run(job)));
    expect(results.map(({stdout}) => textOf(stdout))).toEqual(
      ['1', '1', '2', '2', '3', '3'].map(n => `${n}\n`),
    );
  });

  it('cancels a program whose interpreter is still being started', async () => {
    await using engine = createEmbeddedEngine();
    const cancel = new AbortController();
    const running = engine.run(python('print(1)'), {signal: cancel.signal});
    cancel.abort();
    expect(await running).toMatchObject({status: 'cancelled', wallMs: 0});
  });

  it('ends the programs that still run when it is disposed of', async () => {
    const engine = createEmbeddedEngine();
    const running = [python('while True: pass'), javascript('for (;;);')].map(job =>
      engine.run(job),
    );
    await new Promise(resolve => setTimeout(resolve, 300));
    await engine[Symbol.asyncDispose]();
    for (const result of await Promise.all(running)) expect(result.status).toBe('cancelled');
    expect(await engine.run(python('1'))).toMatchObject({status: 'cancelled'});
  });

  it('is disposed of quietly while it prepares', async () => {
    const engine = createEmbeddedEngine();
    const preparing = engine.prepare(pythonEnvironment);
    await engine[Symbol.asyncDispose]();
    await preparing;
    await engine.prepare(pythonEnvironment);
  });

  it('tells of a sandbox that could not be started', async () => {
    const {execPath} = process;
    await using engine = createEmbeddedEngine();
    try {
      process.execPath = '/nowhere/node';
      for (const job of [python('1'), javascript('1')]) {
        const result = await engine.run(job);
        expect(result).toMatchObject({status: 'sandbox-error', exitCode: null});
        expect(result.detail).toMatch(/^The program could not be started: /);
      }
      await expect(engine.prepare(pythonEnvironment)).rejects.toThrow(EngineUnavailable);
    } finally {
      process.execPath = execPath;
    }
  });

  it('says why when Python cannot be started', async () => {
    using reaper = new Reaper();
    await using pool = new PythonPool({...findLocations(), stdlib: '/nowhere.zip'}, reaper);
    await expect(runPython(python('1'), {}, pool)).rejects.toThrow(/nowhere\.zip|restricted/);
    await expect(pool.prepare()).rejects.toThrow(/nowhere\.zip|restricted/);
  });
});

describe('folders of JavaScript programs', () => {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'yuubox-test-')));
  const original = process.env['TMPDIR'];
  afterEach(() => {
    if (original === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = original;
  });

  it('are swept when their owner is gone for long, and only then', async () => {
    process.env['TMPDIR'] = base;
    const make = (name: string, ageMinutes: number) => {
      const folder = join(base, name);
      mkdirSync(join(folder, 'program'), {recursive: true});
      const then = Date.now() / 1000 - ageMinutes * 60;
      utimesSync(folder, then, then);
      return folder;
    };
    // No system gives such an id to a process.
    const stale = make('yuubox-js-4194999-abcdef', 120);
    const kept = [
      make('yuubox-js-4194999-recent', 1),
      make(`yuubox-js-${process.pid}-abcdef`, 120),
      make('yuubox-other', 120),
    ];
    {
      await using engine = createEmbeddedEngine();
      expect(await engine.run(javascript('1'))).toMatchObject({status: 'ok'});
    }
    expect(existsSync(stale)).toBe(false);
    for (const folder of kept) expect(existsSync(folder)).toBe(true);
    rmSync(base, {recursive: true});
  });

  it('do not see packages of the folders above', async () => {
    const above = realpathSync(mkdtempSync(join(tmpdir(), 'yuubox-test-')));
    mkdirSync(join(above, 'node_modules', 'other'), {recursive: true});
    process.env['TMPDIR'] = above;
    await using engine = createEmbeddedEngine();
    const result = await engine.run(javascript('require("left-pad")'));
    expect(textOf(result.stderr)).toContain("Cannot find module 'left-pad'");
    expect(readdirSync(above)).toEqual(['node_modules']);
    rmSync(above, {recursive: true});
  });
});

// Older versions of Node cannot run our source as it is.
const runsSource =
  Number(process.versions.node.split('.')[0]) >= 24 && process.platform !== 'win32';
describe.runIf(runsSource)('a YuuBox that is killed', () => {
  it.each(['waiting', 'python', 'javascript'])('leaves no process behind: %s', async what => {
    const script = `
      import {createEmbeddedEngine} from '${new URL('../../../source/sandbox/embedded/embedded-engine.ts', import.meta.url).href}';
      import {resolveLimits} from '${new URL('../../../source/sandbox/limits.ts', import.meta.url).href}';
      const engine = createEmbeddedEngine();
      const what = '${what}';
      const run = (interpreter, entry, code) => engine.run({
        environment: {image: 'x', interpreter}, files: [{path: entry, content: Buffer.from(code)}],
        entry, argv: ['x'], args: [], env: {}, stdin: null, limits: resolveLimits(),
      }, {onOutput: () => console.log('busy')});
      if (what === 'waiting') { await engine.prepare({image: 'x', interpreter: 'python'}); console.log('busy'); setInterval(() => {}, 1000); }
      if (what === 'python') await run('python', 'x.py', 'print("on")\\nwhile True: pass');
      if (what === 'javascript') await run('javascript', 'x.js', 'console.log("on"); for (;;);');
    `;
    const scratch = mkdtempSync(join(tmpdir(), 'yuubox-test-'));
    const yuubox = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, TMPDIR: scratch},
    });
    await once(createInterface(yuubox.stdout), 'line');
    const children = childrenOf(yuubox.pid ?? 0);
    expect(children.length).toBeGreaterThanOrEqual(2);
    yuubox.kill('SIGKILL');
    await until(() => children.every(pid => !isRunning(pid)));
    rmSync(scratch, {recursive: true});
  });

  it('can end by itself while an interpreter waits', async () => {
    const script = `
      import {createEmbeddedEngine} from '${new URL('../../../source/sandbox/embedded/embedded-engine.ts', import.meta.url).href}';
      const engine = createEmbeddedEngine();
      await engine.prepare({image: 'x', interpreter: 'python'});
      console.log('prepared');
    `;
    const yuubox = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(yuubox, 'close');
    await once(createInterface(yuubox.stdout), 'line');
    const children = childrenOf(yuubox.pid ?? 0);
    expect(await closed).toEqual([0, null]);
    await until(() => children.every(pid => !isRunning(pid)));
  });
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
