import type {Job} from '../engine.ts';

/**
 * A program's interpreter, started before the program is there: it has read all that is its own and is stuck
 * at its entry, a pipe which is empty so far. What it does from there on is what it does in any run.
 */
export interface HeadStart {
  readonly entry: string;
  readonly argv: readonly string[];
  /** Else its stdin is at its end. */
  readonly hasStdin: boolean;
}

/**
 * The head start that fits a job; null when it must start from nothing. Variables may have a meaning to the
 * interpreter, or to the system, when the program's files are there: `PYTHONPATH=lib`, `LD_PRELOAD=./x.so`.
 */
export function headStartOf(job: Job): HeadStart | null {
  const {entry, argv, stdin, env} = job;
  const fits = job.headStart === true && Object.keys(env).length === 0 && !entry.includes('/');
  return fits ? {entry, argv, hasStdin: hasStdin(stdin)} : null;
}

export function sameHeadStart(one: HeadStart | null, other: HeadStart | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function hasStdin(stdin: Uint8Array | null): boolean {
  return stdin !== null && stdin.length > 0;
}
