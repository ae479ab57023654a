import type {Result} from '../sandbox/result.ts';
import type {Outcome} from './events.ts';

/** What the process exits with. */
export const exitCodes = {
  runs: 0,
  fails: 1,
  invalidInput: 2,
  noEngine: 3,
  timeout: 124,
  cancelled: 130,
} as const;

/** What each of them means, for the help and the manual page. */
export const exitMeanings: readonly (readonly [number, string])[] = [
  [exitCodes.runs, 'it runs'],
  [exitCodes.fails, 'it still fails'],
  [exitCodes.invalidInput, 'wrong usage or input'],
  [exitCodes.noEngine, 'no engine or image'],
  [exitCodes.timeout, 'time limit'],
  [exitCodes.cancelled, 'cancelled'],
];

/** The exit code of a session from its outcome and its last result; null when it was left before that. */
export function exitCodeOf(outcome: Outcome, result: Result | null): number {
  if (outcome === 'runs') return exitCodes.runs;
  switch (result?.status) {
    case undefined:
    case 'cancelled':
      return exitCodes.cancelled;
    case 'timeout':
      return exitCodes.timeout;
    case 'sandbox-error':
      return exitCodes.noEngine;
    default:
      return exitCodes.fails;
  }
}
