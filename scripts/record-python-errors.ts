/**
 * Runs the programs of test/fixtures/errors/python with CPython in the container image and in the embedded engine, and
 * writes down what they print to stderr, with what `analyse` makes of it. Read the difference before committing it.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {makeJob} from '../source/languages/make-job.ts';
import {language as python} from '../source/languages/python/index.ts';
import {connectDocker} from '../source/sandbox/docker/docker-engine.ts';
import {createEmbeddedEngine} from '../source/sandbox/embedded/embedded-engine.ts';
import type {Engine, Job} from '../source/sandbox/engine.ts';
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
  const file = {command: jobOf(source).argv, recordings};
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
  await engine.prepare(python);
  return engine.run(jobOf(source));
}

function jobOf(source: string): Job {
  const program = {entry, source, files: [], args: [], env: {}, stdin: null};
  return makeJob(python, program, resolveLimits({timeoutS: 30}));
}
