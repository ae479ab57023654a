import {execFileSync} from 'node:child_process';
import {afterAll} from 'vitest';
import {createEmbeddedEngine} from '../../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine, Job, JobFile, RunOptions} from '../../../source/sandbox/engine.ts';
import {resolveLimits, type Limits} from '../../../source/sandbox/limits.ts';
import {textOf, type Result} from '../../../source/sandbox/result.ts';

export interface EmbeddedRun extends Result {
  /** The kept text of the streams. */
  readonly out: string;
  readonly err: string;
}

export interface EmbeddedUnderTest {
  readonly engine: Engine;
  run(job: Job, options?: RunOptions): Promise<EmbeddedRun>;
}

/** One engine for the tests of a file. */
export function useEmbedded(): EmbeddedUnderTest {
  const engine = createEmbeddedEngine();
  afterAll(() => engine[Symbol.asyncDispose]());
  return {
    engine,
    async run(job, options) {
      const result = await engine.run(job, options);
      return {...result, out: textOf(result.stdout), err: textOf(result.stderr)};
    },
  };
}

interface JobFacts {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly limits?: Partial<Limits>;
  /** Beside the entry, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly entry?: string;
}

export const pythonEnvironment = {image: 'python', interpreter: 'python'} as const;
export const javascriptEnvironment = {image: 'javascript', interpreter: 'javascript'} as const;

/** A job that runs `code` as `main.py`. */
export function python(code: string | Uint8Array, facts: JobFacts = {}): Job {
  return makeJob(pythonEnvironment, facts.entry ?? 'main.py', code, facts);
}

/** A job that runs `code` as `main.js`. */
export function javascript(code: string | Uint8Array, facts: JobFacts = {}): Job {
  return makeJob(javascriptEnvironment, facts.entry ?? 'main.js', code, facts);
}

function makeJob(
  environment: Job['environment'],
  entry: string,
  code: string | Uint8Array,
  {args = [], env = {}, stdin, limits, files = {}}: JobFacts,
): Job {
  return {
    environment,
    files: [
      toFile(entry, code),
      ...Object.entries(files).map(([path, text]) => toFile(path, text)),
    ],
    entry,
    argv: ['interpreter', entry, ...args],
    args,
    env,
    stdin: stdin === undefined ? null : Buffer.from(stdin),
    limits: resolveLimits({timeoutS: 30, ...limits}),
  };
}

function toFile(path: string, content: string | Uint8Array): JobFile {
  return {path, content: Buffer.from(content)};
}

/** Ids of the processes that a process has started and that still run. */
export function childrenOf(pid: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,args='], {encoding: 'utf8'});
  return table.split('\n').flatMap(line => {
    const [child, parent, state, ...command] = line.trim().split(/\s+/);
    const counts = Number(parent) === pid && !state?.startsWith('Z') && command[0] !== 'ps';
    return counts ? [Number(child)] : [];
  });
}

/** Waits until something is so; the test's own time limit ends it otherwise. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(resolve => setTimeout(resolve, 10));
}
