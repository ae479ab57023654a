import type {Row} from './rows.ts';

/** Lines of a pane, numbered from `first` to before `end`. Each is one row or, when it is long, several. */
export interface Lines {
  readonly first: number;
  readonly end: number;
  /** Only asked for lines that are seen or passed: a pane may have many. */
  rowsOf(line: number): readonly Row[];
  /** The text of a line's rows without their gutters, where it is known without building them. */
  textOf?(line: number): string;
}

/** The topmost visible row: which line, and which of its rows. */
export interface Anchor {
  readonly line: number;
  readonly row: number;
}

export interface VisibleRow {
  readonly line: number;
  readonly row: number;
  readonly content: Row;
}

export function fixedLines(lines: readonly (readonly Row[])[]): Lines {
  return {first: 0, end: lines.length, rowsOf: line => lines[line] ?? []};
}

/** The rows that are seen from an anchor on. An anchor past the last full page is moved back to it. */
export function visibleRows(lines: Lines, anchor: Anchor, height: number): VisibleRow[] {
  const top = clamp(lines, anchor, height);
  const visible: VisibleRow[] = [];
  for (let line = top.line; line < lines.end && visible.length < height; line += 1) {
    for (const [row, content] of lines.rowsOf(line).entries()) {
      if (line > top.line || row >= top.row) visible.push({line, row, content});
    }
  }
  return visible.slice(0, height);
}

/** The anchor `by` rows further down, or up when `by` is negative. */
export function scrollBy(lines: Lines, anchor: Anchor, by: number, height: number): Anchor {
  return clamp(lines, walk(lines, clamp(lines, anchor, height), by), height);
}

/** The anchor that shows the end. */
export function endAnchor(lines: Lines, height: number): Anchor {
  return walk(lines, {line: lines.end, row: 0}, -height);
}

/** The last row of all. */
export function lastRow(lines: Lines): Anchor {
  return walk(lines, {line: lines.end, row: 0}, -1);
}

/** The row `by` rows further down or up; a row that is gone counts as the first that is left. */
export function moveRow(lines: Lines, row: Anchor, by: number): Anchor {
  const last = lastRow(lines);
  const from = row.line < lines.first ? startAnchor(lines) : isAfter(row, last) ? last : row;
  return walk(lines, from, by);
}

/** The anchor nearest to `top` from which a row is seen. */
export function anchorShowing(lines: Lines, top: Anchor, row: Anchor, height: number): Anchor {
  const from = clamp(lines, top, height);
  if (isAfter(from, row)) return row;
  const bottom = walk(lines, from, height - 1);
  return isAfter(row, bottom) ? walk(lines, row, 1 - height) : from;
}

export function startAnchor(lines: Lines): Anchor {
  return {line: lines.first, row: 0};
}

/** The anchor that shows a line in the middle, or its start when it alone fills the height. */
export function centredAnchor(lines: Lines, line: number, height: number): Anchor {
  const rows = lines.rowsOf(line).length;
  const above = Math.max(0, Math.floor((height - rows) / 2));
  return walk(lines, {line, row: 0}, -above);
}

function clamp(lines: Lines, anchor: Anchor, height: number): Anchor {
  const last = endAnchor(lines, height);
  if (anchor.line < lines.first) return startAnchor(lines);
  return isAfter(anchor, last) ? last : anchor;
}

function walk(lines: Lines, from: Anchor, by: number): Anchor {
  let {line, row} = from;
  for (let left = Math.abs(by); left > 0; left -= 1) {
    if (by > 0) {
      if (row + 1 < lines.rowsOf(line).length) row += 1;
      else if (line + 1 < lines.end) [line, row] = [line + 1, 0];
      else break;
    } else if (row > 0) row -= 1;
    else if (line > lines.first) {
      line -= 1;
      row = Math.max(0, lines.rowsOf(line).length - 1);
    } else break;
  }
  return {line, row};
}

export const isSameRow = (one: Anchor, other: Anchor) =>
  one.line === other.line && one.row === other.row;

const isAfter = (one: Anchor, other: Anchor) =>
  one.line > other.line || (one.line === other.line && one.row > other.row);
