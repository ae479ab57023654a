import type {Program} from '../../program.ts';
import type {Location} from '../report.ts';
import {goTokens} from './code/tokens.ts';

/** Where a container lays out the program. */
const root = '/tmp/program/';

/** A path as the compiler or a traceback prints it, relative to the program; null when it lies elsewhere. */
export function ownPath(printed: string): string | null {
  if (printed.startsWith(root)) return printed.slice(root.length) || null;
  if (printed.startsWith('/') || printed.startsWith('../') || printed.startsWith('$')) return null;
  if (printed.startsWith('_cgo')) return null;
  return printed.replace(/^\.\//, '') || null;
}

/**
 * A place of which the line and, from the compiler, the column in bytes are known. In the entry it becomes a range
 * in UTF-16: one token from the column on, or the line's code without one.
 */
export function locate(
  file: string,
  line: number,
  byteColumn: number | null,
  {entry, source}: Pick<Program, 'entry' | 'source'>,
): Location {
  const isEntry = file === entry.replace(/^\.\//, '');
  const text = isEntry ? lineOf(source, line) : null;
  if (byteColumn === null || text === null)
    return {
      file: isEntry ? entry : file,
      line,
      column: byteColumn,
      endLine: null,
      endColumn: null,
    };
  const start = Buffer.from(text)
    .subarray(0, Math.max(0, byteColumn - 1))
    .toString().length;
  const token = goTokens(text.slice(start, start + longestToken))[0];
  const length = token?.start === 0 ? token.end : 1;
  return {
    file: entry,
    line,
    column: start + 1,
    endLine: line,
    endColumn: Math.max(start + 1, Math.min(start + length, text.length) + 1),
  };
}

const longestToken = 1000;

/** One line of a text, counted from 1, without looking at more than the lines before it. */
function lineOf(source: string, line: number): string | null {
  let from = 0;
  for (let at = 1; at < line; at++) {
    const end = source.indexOf('\n', from);
    if (end === -1) return null;
    from = end + 1;
  }
  const end = source.indexOf('\n', from);
  return source.slice(from, end === -1 ? source.length : end).replace(/\r$/, '');
}
