import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Job} from '../../../source/sandbox/engine.ts';
import {javascript, useEmbedded} from './embedded.ts';

/** What the same Node writes when it runs the job in a folder, with nothing around it. */
function runPlainly(job: Job) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yuubox-test-')));
  try {
    for (const {path, content} of job.files) {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), content);
    }
    const {status, stdout, stderr} = spawnSync(process.execPath, [job.entry, ...job.args], {
      cwd: folder,
      env: job.env,
      input: job.stdin ?? '',
    });
    return {exitCode: status, out: comparable(stdout), err: comparable(stderr)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Without what differs from run to run: the name of the folder, the process's id. */
function comparable(text: string | Uint8Array): string {
  return text
    .toString()
    .replaceAll(/\/[^\s'"]*\/yuubox-(?:test-\w+|js-\d+-\w+\/program)/g, '<folder>')
    .replaceAll(/\(node:\d+\)/g, '(node:<id>)');
}

describe('a JavaScript program', () => {
  const embedded = useEmbedded();

  it('runs, and its result says all there is to say', async () => {
    const result = await embedded.run(javascript('console.log("hello")'));
    expect(result).toMatchObject({
      status: 'ok',
      exitCode: 0,
      signal: null,
      out: 'hello\n',
      err: '',
      engine: 'embedded',
      image: null,
      detail: null,
    });
    expect(result.wallMs).toBeGreaterThan(0);
    expect(result.cpuMs).toBeGreaterThan(0);
    expect(result.peakMemoryKb).toBeGreaterThan(1000);
  });

  const syntax = 'function f( {\n  return 1;\n}\n';
  it.each([
    [
      'an unknown name',
      javascript('console.log("a");\nfunction f() { return undefinedName; }\nf();'),
    ],
    ['a syntax error', javascript(syntax)],
    ['a syntax error of a module', javascript(syntax, {entry: 'main.mjs'})],
    ['a missing package', javascript('require("left-pad")')],
    ['a missing package of a module', javascript('import "left-pad"', {entry: 'main.mjs'})],
    ['a missing file of a module', javascript('import "./x.mjs"', {entry: 'main.mjs'})],
    [
      'a missing export',
      javascript('import {b} from "./a.mjs"', {entry: 'main.mjs', files: {'a.mjs': 'export {};'}}),
    ],
    ['module syntax in a plain file', javascript('import fs from "node:fs";\nfs.nothing();')],
    ['a failed assertion', javascript('require("assert").deepEqual({a: 1}, {a: 2})')],
    ['a cause', javascript('throw new Error("outer", {cause: new TypeError("inner")})')],
    ['an aggregate', javascript('throw new AggregateError([new Error("a"), new Error("b")])')],
    ['an unhandled rejection', javascript('Promise.reject(new RangeError("late"))')],
    ['a rejection that is no error', javascript('Promise.reject(42)')],
    ['a thrown string', javascript('throw "text"')],
    ['a timer', javascript('setTimeout(() => { null.x }, 1)')],
    ['a top-level await for ever', javascript('await new Promise(() => {})', {entry: 'main.mjs'})],
    ['endless recursion', javascript('function f() { f() }\nf()')],
    ['an unhandled event', javascript('new (require("events"))().emit("error", new Error("e"))')],
    ['a warning of its own', javascript('process.emitWarning("careful"); new Buffer(1)')],
    ['an exit code', javascript('process.exitCode = 9')],
    ['an exit in a handler', javascript('process.on("exit", () => process.exit(5)); x')],
    ['types', javascript('const n: number = 1;\nconsole.log(n);\nnull!.x;', {entry: 'main.ts'})],
    ['an enum', javascript('enum A {B}', {entry: 'main.ts'})],
    [
      'other files',
      javascript('const {f} = require("./lib/a");\nf();', {
        files: {
          'lib/a.js': 'exports.f = () => { throw new Error(require("./b.json").text); };',
          'lib/b.json': '{"text": "from JSON"}',
        },
      }),
    ],
    [
      'a package of its own',
      javascript('import {f} from "own";\nf();', {
        files: {
          'package.json': '{"type": "module"}',
          'node_modules/own/package.json': '{"name": "own", "type": "module", "exports": "./x.js"}',
          'node_modules/own/x.js': 'export const f = () => undefined.y;',
        },
      }),
    ],
    [
      'its surroundings',
      javascript(
        `console.log(process.argv.slice(2), process.execArgv, process.env, process.cwd(), __filename,
  require.main === module, module.children.length, Object.keys(require.cache).length, process.argv0)`,
        {
          args: ['--loud', 'two words'],
          env: {NAME: 'ñ', TZ: 'Asia/Tokyo', NODE_OPTIONS: '--no-warnings'},
        },
      ),
    ],
  ])('writes what a plain Node writes: %s', async (_, job) => {
    const {exitCode, out, err} = await embedded.run(job);
    expect({exitCode, out: comparable(out), err: comparable(err)}).toEqual(runPlainly(job));
  });

  it('gets variables that would steer Node as mere variables', async () => {
    const env = {NODE_OPTIONS: '--allow-child-process', NODE_PATH: '/etc', LD_PRELOAD: '/x.so'};
    const {out} = await embedded.run(javascript('console.log(JSON.stringify(process.env))', {env}));
    expect(JSON.parse(out)).toEqual(env);
  });

  it('reads the exact bytes of its stdin, in any way', async () => {
    const stdin = Buffer.from(Array.from({length: 300_000}, (_, index) => index % 256));
    const code = `const {createHash} = require('crypto');
const {readFileSync} = require('fs');
const [way] = process.argv.slice(2);
const show = bytes => console.log(createHash('sha256').update(bytes).digest('hex'));
if (way === 'stream') {
  const hash = createHash('sha256');
  process.stdin.on('data', chunk => hash.update(chunk)).on('end', () => console.log(hash.digest('hex')));
} else show(readFileSync(way === 'fd' ? 0 : '/dev/stdin'));`;
    const hash = createHash('sha256').update(stdin).digest('hex');
    for (const way of ['stream', 'fd', 'path']) {
      const {out, err} = await embedded.run(javascript(code, {stdin, args: [way]}));
      expect({out, err}).toEqual({out: `${hash}\n`, err: ''});
    }
  });

  it('finds stdin empty when there is none', async () => {
    const code = 'console.log(JSON.stringify(require("fs").readFileSync(0, "utf8")))';
    expect(await embedded.run(javascript(code))).toMatchObject({out: '""\n', err: ''});
  });

  it('leaves nothing in the temporary folder', async () => {
    await embedded.run(javascript('1'));
    const left = readdirSync(tmpdir()).filter(name => name.startsWith(`yuubox-js-${process.pid}-`));
    expect(left).toEqual([]);
  });
});
