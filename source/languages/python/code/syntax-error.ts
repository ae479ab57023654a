import type {Report} from '../../report.ts';
import {messageOf} from './spot.ts';

/** Whether a report is a syntax error whose message starts in one of these ways. */
export function isSyntaxError(report: Report, ...openings: readonly string[]): boolean {
  if (report.phase !== 'syntax') return false;
  const message = messageOf(report);
  return openings.length === 0 || openings.some(opening => message.startsWith(opening));
}
