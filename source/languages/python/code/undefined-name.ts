import type {Report} from '../../report.ts';
import {messageOf} from './spot.ts';

/** The name that a `NameError` complains about; null for every other error. */
export function undefinedName(report: Report): string | null {
  if (report.type !== 'NameError') return null;
  return /^name '([^']+)' is not defined/.exec(messageOf(report))?.[1] ?? null;
}

/** What CPython asks after the message: `Did you mean: 'print'?`. */
export function suggestedName(report: Report): string | null {
  return /Did you mean: '([^']+)'\?/.exec(messageOf(report))?.[1] ?? null;
}
