import type {Location} from '../../languages/report.ts';
import {reveal} from '../../terminal/sanitise.ts';
import {expandTabs, widthOf} from '../../terminal/width.ts';
import {expandRow, gutter, type Row, rowText, rowWidth, span, wrapRow} from '../text/rows.ts';
import {centredAnchor, type Lines, startAnchor} from '../text/viewport.ts';
import {theme} from '../theme.ts';
import type {PaneContent} from './content.ts';

export interface CodeView {
  /** Safe lines, as `codeText` makes them. */
  readonly highlighted: readonly Row[];
  /** The source with its line ends. */
  readonly source: string;
  /** Where the error is, when it is in this file. */
  readonly location: Location | null;
  readonly key: string;
}

/** A source as safe lines: nothing hidden, line ends made equal. */
export function codeText(source: string): string {
  return reveal(source.replaceAll(/\r\n?/g, '\n').replace(/\n$/, ''));
}

/** The program with line numbers, the error marked, scrolled to it. */
export function codePane(view: CodeView, width: number): PaneContent {
  const lines = codeLines(view, width);
  const {location, key} = view;
  return {
    title: [span('Code')],
    aside: location ? [span(`line ${location.line}`, theme.quiet)] : [],
    lines,
    restingAnchor: height =>
      location ? centredAnchor(lines, location.line - 1, height) : startAnchor(lines),
    restingCursor: () => (location ? {line: location.line - 1, row: 0} : startAnchor(lines)),
    key,
  };
}

function codeLines({highlighted, source, location}: CodeView, width: number): Lines {
  const digits = String(highlighted.length).length;
  const indent = digits + 4;
  const known = new Map<number, readonly Row[]>();
  const build = (index: number): readonly Row[] => {
    const failed = index + 1 === location?.line;
    const style = failed ? theme.errorLine : theme.quiet;
    const number = `${failed ? '✗' : ' '} ${String(index + 1).padStart(digits)}  `;
    const rows = wrapRow(highlighted[index] ?? [], width - indent).map((row, part) => [
      part === 0 ? gutter(number, style) : gutter(`${' '.repeat(indent - 2)}↪ `, theme.quiet),
      ...row,
    ]);
    const raw = source.split(/\r\n|\n|\r/)[index] ?? '';
    return failed && location ? withCarets(rows, raw, location, indent, width) : rows;
  };
  return {
    first: 0,
    end: highlighted.length,
    rowsOf(index) {
      const rows = known.get(index) ?? build(index);
      known.set(index, rows);
      return rows;
    },
    textOf: index => rowText(expandRow(highlighted[index] ?? [])),
  };
}

/** The rows of the error's line with a row of `^` under the columns that the error names. */
function withCarets(
  rows: readonly Row[],
  raw: string,
  location: Location,
  indent: number,
  width: number,
): readonly Row[] {
  if (location.column === null) return rows;
  const before = cells(raw.slice(0, location.column - 1));
  const sameLine = location.endLine === null || location.endLine === location.line;
  const end = sameLine ? (location.endColumn ?? location.column + 1) : raw.length + 1;
  const length = Math.max(1, widthOf(cells(raw.slice(0, end - 1))) - widthOf(before));
  const wrapped = wrapRow([span(before)], width - indent);
  const column = rowWidth(wrapped.at(-1) ?? []);
  const fits = column < width - indent;
  const at = Math.min(wrapped.length - 1 + (fits ? 0 : 1), rows.length - 1);
  const start = indent + (fits ? column : 0);
  const carets = '^'.repeat(Math.max(1, Math.min(length, width - start)));
  return rows.toSpliced(at + 1, 0, [gutter(' '.repeat(start)), gutter(carets, theme.errorLine)]);
}

const cells = (text: string) => expandTabs(reveal(text));
