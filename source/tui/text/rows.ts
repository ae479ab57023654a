import {plainStyle, type Style} from '../../terminal/sgr.ts';
import type {Span} from '../../terminal/styled-spans.ts';
import {expandTabs, splitAtWidth, widthOf} from '../../terminal/width.ts';

/** A stretch of a row in one style. */
export interface RowPart extends Span {
  /** A line number, a sign or another mark of ours, which is no part of the text that stands there. */
  readonly isGutter?: true;
}

/** One row of the screen: safe text without tabs and newlines, in pieces of one style each. */
export type Row = readonly RowPart[];

export function span(text: string, style: Style = plainStyle): Span {
  return {text, style};
}

/** A stretch that is no part of the text: searching passes it over. */
export function gutter(text: string, style: Style = plainStyle): RowPart {
  return {text, style, isGutter: true};
}

export function rowText(row: Row): string {
  return row.map(({text}) => text).join('');
}

/** A line's own text, without the gutters of its rows. */
export function lineText(rows: readonly Row[]): string {
  return rows.flatMap(row => row.map(({text, isGutter}) => (isGutter ? '' : text))).join('');
}

export function rowWidth(row: Row): number {
  return row.reduce((sum, {text}) => sum + widthOf(text), 0);
}

/** A line as rows of at most `width` cells, cut wherever the width ends. At least one row. */
export function wrapRow(line: Row, width: number): Row[] {
  const cells = Math.max(2, width);
  const rows: Span[][] = [[]];
  let room = cells;
  for (const {text, style} of expandRow(line)) {
    let rest = text;
    while (rest !== '') {
      const [head, tail] = splitAtWidth(rest, room);
      if (head === '' && room === cells) {
        // A cluster wider than the whole row cannot be shown as one.
        rest = rest.slice(rest.codePointAt(0) === rest.charCodeAt(0) ? 1 : 2);
        continue;
      }
      if (head !== '') rows.at(-1)?.push({text: head, style});
      room -= widthOf(head);
      if (tail !== '') {
        rows.push([]);
        room = cells;
      }
      rest = tail;
    }
  }
  return rows;
}

/** A row cut to `width` cells, with `…` where something is missing. */
export function fitRow(line: Row, width: number): Row {
  if (width <= 0) return [];
  const row = expandRow(line);
  if (rowWidth(row) <= width) return row;
  const [kept = []] = wrapRow(row, width - 1);
  return width === 1 ? [span('…')] : [...kept, span('…', kept.at(-1)?.style)];
}

/** `left` and `right` at the two ends of a row of `width` cells. `left` is cut when both do not fit. */
export function spreadRow(left: Row, right: Row, width: number, fill = ' '): Row {
  const end = fitRow(right, width);
  const start = fitRow(left, width - rowWidth(end) - 1);
  const gap = Math.max(0, width - rowWidth(start) - rowWidth(end));
  return [...start, span(fill.repeat(gap)), ...end];
}

/** Prose as rows of at most `width` cells, broken between words where that is possible. */
export function wrapProse(text: string, width: number, style: Style = plainStyle): Row[] {
  return text.split('\n').flatMap(line => wrapWords(expandTabs(line), Math.max(2, width), style));
}

function wrapWords(line: string, width: number, style: Style): Row[] {
  const rows: string[] = [''];
  for (const word of line.match(/ *[^ ]+| +$/g) ?? []) {
    const current = rows.at(-1) ?? '';
    if (widthOf(current + word) <= width) {
      rows[rows.length - 1] = current + word;
      continue;
    }
    if (current === '') rows.pop();
    // A word longer than a row is cut like code.
    for (const row of wrapRow([span(word.trimStart())], width)) rows.push(rowText(row));
  }
  return rows.map(text => [span(text, style)]);
}

/** Tabs as spaces, counted from the start of the line. */
export function expandRow(line: Row): Row {
  if (!line.some(({text}) => text.includes('\t'))) return line;
  let column = 0;
  return line.map(({text, style}) => {
    const expanded = expandTabs(text, column);
    column += widthOf(expanded);
    return {text: expanded, style};
  });
}
