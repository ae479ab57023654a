import type {SavedSession, SessionStatus} from '../store/saved-session.ts';
import {shortId} from '../store/find-session.ts';
import {sanitise} from '../terminal/sanitise.ts';
import {splitAtWidth, widthOf} from '../terminal/width.ts';

/** A saved session with what is known of it just now. */
export interface ListedSession extends SavedSession {
  readonly status: SessionStatus;
}

/**
 * Sessions as a table of safe text, the newest first as they come.
 * @param width columns at most; the program's name makes room.
 * @param now milliseconds since 1970.
 */
export function sessionTable(
  sessions: readonly ListedSession[],
  width: number,
  now: number,
): string {
  const rows = sessions.map(session => [
    shortId(session.id),
    whenText(session.updated, now),
    session.language,
    session.status,
    String(session.attempts),
    oneLine(session.path ?? session.name),
  ]);
  const all = [['ID', 'WHEN', 'LANGUAGE', 'STATUS', 'TRIES', 'PROGRAM'], ...rows];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map(row => widthOf(row[column] ?? ''))),
  );
  return all.map(row => `${rowText(row, widths ?? [], width)}\n`).join('');
}

function rowText(cells: readonly string[], widths: readonly number[], width: number): string {
  const [program = '', ...others] = cells.toReversed();
  const left = others
    .reverse()
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join('  ');
  return `${left}  ${keepEnd(program, Math.max(8, width - left.length - 2))}`;
}

/** The end of a path tells more than its beginning. */
function keepEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  // A sign of two cells may not fit where one cell is left.
  const [, kept] = splitAtWidth(text, widthOf(text) - width + 1);
  const rest = widthOf(kept) < width ? kept : splitAtWidth(kept, 2)[1];
  return `…${rest}`;
}

/** `Nov 21 18:30`, or `2025-11-21` in another year. */
function whenText(moment: number, now: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  if (date.getFullYear() !== new Date(now).getFullYear()) {
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }
  const month = months[date.getMonth()] ?? '';
  return `${month} ${String(date.getDate()).padStart(2)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const oneLine = (text: string) => sanitise(text).replaceAll(/\s+/g, ' ');

/** A session in the JSON of `history --json`. */
export function sessionJson(session: ListedSession): Record<string, unknown> {
  return {
    id: session.id,
    started_at: new Date(session.started).toISOString(),
    updated_at: new Date(session.updated).toISOString(),
    file: session.path,
    program: session.name,
    language: session.language,
    status: session.status,
    outcome: session.outcome,
    attempts: session.attempts,
    written_to: session.written,
  };
}
