/**
 * Runs the programs of test/fixtures/errors/python with CPython in the container image and in the embedded engine, and
 * writes down what they print to stderr, with what `analyse` makes of it. Read the difference before committing it.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {python} from '../source/languages/python/index.ts';
import {connectDocker} from '../source/sandbox/docker/docker-engine.ts';
import {createEmbeddedEngine} from '../source/sandbox/embedded/embedded-engine.ts';
import type {Engine} from '../source/sandbox/engine.ts';
import {resolveLimits} from '../source/sandbox/limits.ts';
import {textOf, type Result} from '../source/sandbox/result.ts';

const fixtures = new URL('../test/fixtures/errors/python/', import.meta.url);
const entry = 'program.py';
const version =
  'import platform; print(platform.python_implementation(), platform.python_version())';

await using docker = await connectDocker();
await using embedded = createEmbeddedEngine();
for (const name of await readdir(fixtures)) {
  const source = await readFile(new URL(`${name}/${entry}`, fixtures), 'utf8');
  const recordings = [await record(docker, source), await record(embedded, source)];
  const file = {command: python.command(entry, []), recordings};
  await writeFile(
    new URL(`${name}/recordings.json`, fixtures),
    `${JSON.stringify(file, null, 2)}\n`,
  );
  console.log(name, ...recordings.map(({report}) => report?.type ?? 'no report'));
}

async function record(engine: Engine, source: string) {
  const result = await run(engine, source);
  const {status, exitCode} = result;
  const tool = textOf((await run(engine, version)).stdout).trim();
  const report = python.analyse(result, {entry, source});
  return {engine: engine.name, tool, status, exitCode, stderr: textOf(result.stderr), report};
}

async function run(engine: Engine, source: string): Promise<Result> {
  const environment = {image: python.image, interpreter: python.interpreter};
  await engine.prepare(environment);
  return engine.run({
    environment,
    files: [{path: entry, content: new TextEncoder().encode(source)}],
    entry,
    argv: python.command(entry, []),
    args: [],
    env: {},
    stdin: null,
    limits: resolveLimits({timeoutS: 30}),
  });
}
