import {describe, inject} from 'vitest';
import type {Job} from '../../source/sandbox/engine.ts';
import {resolveLimits} from '../../source/sandbox/limits.ts';
import type {Limits} from '../../source/sandbox/limits.ts';

const missing = inject('dockerMissing');

/** `describe` for tests that need Docker. Where there is none they are skipped, and the run says so. */
export const describeDocker = describe.skipIf(missing !== null);

interface JobFacts extends Partial<Omit<Job, 'limits' | 'stdin'>> {
  readonly stdin?: string | Uint8Array;
  readonly limits?: Partial<Limits>;
}

/** A job that runs Python `code` as `main.py` with the default limits, but for what a test is about. */
export function pythonJob(code: string, facts: JobFacts = {}): Job {
  const {args = [], files = [], stdin, limits, ...others} = facts;
  return {
    environment: {image: 'python', interpreter: 'python'},
    files: [{path: 'main.py', content: Buffer.from(code)}, ...files],
    entry: 'main.py',
    argv: ['python3', 'main.py', ...args],
    args,
    env: {},
    stdin: stdin === undefined ? null : Buffer.from(stdin),
    limits: resolveLimits({timeoutS: 20, ...limits}),
    ...others,
  };
}

/** A job that runs a POSIX shell script. */
export function shellJob(script: string, facts: JobFacts = {}): Job {
  return pythonJob(script, {
    files: [],
    ...facts,
    argv: ['sh', 'main.py', ...(facts.args ?? [])],
  });
}
