import {lineText} from '../text/rows.ts';
import type {Lines} from '../text/viewport.ts';
import type {TextPosition} from './search-state.ts';

/** What a search found. */
export interface Found {
  readonly count: number;
  /** The number of the match that starts at the position that was asked about, from 1; 0 when none does. */
  readonly number: number;
}

/** What to look for, as it is. Small letters stand for capital ones too, as long as all are small. */
export function searchPattern(query: string): RegExp | null {
  if (query === '') return null;
  const literal = query.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(literal, /\p{Lu}/u.test(query) ? 'g' : 'gi');
}

/** The matches of all lines, counted. */
export function countMatches(lines: Lines, pattern: RegExp, at: TextPosition | null): Found {
  let count = 0;
  let number = 0;
  for (let line = lines.first; line < lines.end; line += 1) {
    for (const offset of offsetsIn(textOf(lines, line), pattern)) {
      count += 1;
      if (at?.line === line && at.offset === offset) number = count;
    }
  }
  return {count, number};
}

/** The first match from a position on or, `after` it, behind it; from the start again behind the last. */
export function nextMatch(
  lines: Lines,
  pattern: RegExp,
  from: TextPosition,
  after: boolean,
): TextPosition | null {
  const least = from.offset + (after ? 1 : 0);
  for (const line of linesFrom(lines, from.line, 1)) {
    const found = offsetsIn(textOf(lines, line), pattern).find(
      offset => line !== from.line || offset >= least,
    );
    if (found !== undefined) return {line, offset: found};
  }
  return firstIn(lines, from.line, pattern);
}

/** The last match before a position; from the end again before the first. */
export function previousMatch(
  lines: Lines,
  pattern: RegExp,
  from: TextPosition,
): TextPosition | null {
  for (const line of linesFrom(lines, from.line, -1)) {
    const found = offsetsIn(textOf(lines, line), pattern).findLast(
      offset => line !== from.line || offset < from.offset,
    );
    if (found !== undefined) return {line, offset: found};
  }
  const offset = offsetsIn(textOf(lines, from.line), pattern).at(-1);
  return offset === undefined ? null : {line: from.line, offset};
}

/** Where the pattern matches in a text. */
export function offsetsIn(text: string, pattern: RegExp): number[] {
  const offsets: number[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) offsets.push(match.index);
  return offsets;
}

/** Lines that do not know their text are few, and their rows are built anyway. */
export function textOf(lines: Lines, line: number): string {
  return lines.textOf?.(line) ?? lineText(lines.rowsOf(line));
}

/** Each line once, from one on and round the end. */
function* linesFrom({first, end}: Lines, start: number, by: 1 | -1): Generator<number> {
  const count = end - first;
  for (let step = 0; step < count; step += 1) {
    yield first + ((((start - first + by * step) % count) + count) % count);
  }
}

/** Round and back on the line where it began, what stands before the start counts too. */
function firstIn(lines: Lines, line: number, pattern: RegExp): TextPosition | null {
  const [offset] = line < lines.end ? offsetsIn(textOf(lines, line), pattern) : [];
  return offset === undefined ? null : {line, offset};
}
