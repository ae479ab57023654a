import type {Style} from '../../terminal/sgr.ts';
import type {Row, RowPart} from '../text/rows.ts';
import type {Anchor, Lines} from '../text/viewport.ts';
import {offsetsIn, textOf} from './find-matches.ts';
import type {TextPosition} from './search-state.ts';

/** The lines with their matches marked: each underlined, the one that was gone to inverse. */
export function highlightedLines(
  lines: Lines,
  pattern: RegExp,
  query: string,
  at: TextPosition | null,
): Lines {
  return {
    first: lines.first,
    end: lines.end,
    textOf: line => textOf(lines, line),
    rowsOf(line) {
      const offsets = offsetsIn(textOf(lines, line), pattern);
      const rows = lines.rowsOf(line);
      if (offsets.length === 0) return rows;
      const current = at?.line === line ? at.offset : null;
      return markRows(rows, offsets, query.length, current);
    },
  };
}

/** The row of a line in which a place of its text stands. */
export function rowAt(lines: Lines, {line, offset}: TextPosition): Anchor {
  let start = 0;
  for (const [row, content] of lines.rowsOf(line).entries()) {
    start += content.reduce((sum, {text, isGutter}) => sum + (isGutter ? 0 : text.length), 0);
    if (offset < start) return {line, row};
  }
  return {line, row: 0};
}

function markRows(
  rows: readonly Row[],
  offsets: readonly number[],
  length: number,
  current: number | null,
): Row[] {
  let start = 0;
  return rows.map(row =>
    row.flatMap(part => {
      if (part.isGutter) return [part];
      const from = start;
      start += part.text.length;
      return markPart(part, from, offsets, length, current);
    }),
  );
}

/** A part of a row, cut at the ends of the matches in it. */
function markPart(
  {text, style}: RowPart,
  start: number,
  offsets: readonly number[],
  length: number,
  current: number | null,
): RowPart[] {
  const parts: RowPart[] = [];
  let done = 0;
  for (const offset of offsets) {
    const from = Math.max(done, offset - start);
    const to = Math.min(text.length, offset + length - start);
    if (to <= from) continue;
    if (from > done) parts.push({text: text.slice(done, from), style});
    parts.push({text: text.slice(from, to), style: marked(style, offset === current)});
    done = to;
  }
  if (done < text.length) parts.push({text: text.slice(done), style});
  return parts;
}

const marked = (style: Style, isCurrent: boolean): Style =>
  isCurrent ? {...style, inverse: true, bold: true} : {...style, underline: true};
