import type {Report} from '../../report.ts';
import {messageOf} from './spot.ts';

/** The keyword that CPython 3.14 tried in place of a word: `Did you mean 'while'?`. */
export function suggestedKeyword(report: Report): string | null {
  return /Did you mean '([^']+)'\?/.exec(messageOf(report))?.[1] ?? null;
}
