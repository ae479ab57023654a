import {readFile} from 'node:fs/promises';
import type {Engine, Job} from '../../../source/sandbox/engine.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';
import {textOf, type Result} from '../../../source/sandbox/result.ts';
import {makeResult} from '../../support/make.ts';

const driver = new URL('run-programs.py', import.meta.url);

/**
 * Runs Python programs for real, each as if it were started alone as `program.py`, and all of them in one sandbox:
 * an interpreter for each would take minutes.
 */
export async function runPrograms(engine: Engine, sources: readonly string[]): Promise<Result[]> {
  const entry = 'run-programs.py';
  const programs = new TextEncoder().encode(JSON.stringify(sources));
  const job: Job = {
    environment: {image: 'python', interpreter: 'python'},
    files: [
      {path: entry, content: await readFile(driver)},
      {path: 'programs.json', content: programs},
    ],
    entry,
    argv: ['python3', entry],
    args: [],
    env: {},
    stdin: null,
    limits: resolveLimits({memoryMb: 512, timeoutS: 240}),
  };
  const result = await engine.run(job);
  if (result.status !== 'ok') {
    throw new Error(`The programs did not run: ${result.status} ${textOf(result.stderr)}`);
  }
  return readResults(textOf(result.stdout)).map(({code, stdout, stderr}) =>
    makeResult(
      {status: code === 0 ? 'ok' : 'runtime-error', exitCode: code, engine: engine.name},
      stdout,
      stderr,
    ),
  );
}

interface ProgramResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function readResults(text: string): ProgramResult[] {
  // Written by run-programs.py, which is ours.
  return JSON.parse(text) as ProgramResult[];
}
