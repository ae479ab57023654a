import type {Choice} from '../../patch/choices.ts';
import type {Hunk, HunkLine} from '../../patch/hunks.ts';
import {withoutEnd} from '../../patch/lines.ts';
import {reveal} from '../../terminal/sanitise.ts';
import {plainStyle, type Style} from '../../terminal/sgr.ts';
import {expandTabs, widthOf} from '../../terminal/width.ts';
import {emphasise, type Stretch} from '../fix/emphasis.ts';
import {type LineMark, type ShownLine, shownLines} from '../fix/shown-lines.ts';
import {gutter, type Row, rowWidth, span, wrapRow} from '../text/rows.ts';
import {theme} from '../theme.ts';

/** How a hunk is shown. */
export interface HunkLayout {
  /** Index of the line that the cursor is on; null when it is elsewhere. */
  readonly cursor: number | null;
  /** Whether a line is selected with others, to be decided together. */
  readonly isSelected: (line: number) => boolean;
  readonly width: number;
}

/** One line of the diff on screen. */
export interface DiffRow {
  /** Indexes of the shown lines that stand in it. */
  readonly lines: readonly number[];
  /** Its rows; only asked for when it is seen. */
  readonly build: () => readonly Row[];
}

/** The lines of a hunk as they are decided now, removed ones above added ones. */
export function hunkRows(hunk: Hunk, choice: Choice, layout: HunkLayout): DiffRow[] {
  const painter = linePainter(hunk, choice, layout);
  return painter.shown.map((_, index) => ({
    lines: [index],
    build: () => painter.paint(index, layout.width),
  }));
}

/** The lines that a hunk shows now, and what makes rows of one of them. */
export interface LinePainter {
  readonly shown: readonly ShownLine[];
  readonly paint: (line: number, width: number) => readonly Row[];
}

export function linePainter(
  hunk: Hunk,
  choice: Choice,
  {cursor, isSelected}: HunkLayout,
): LinePainter {
  const shown = shownLines(hunk, choice);
  const emphasised = emphasise(choice.kind === 'edit' ? shown : hunk.lines);
  const showsEnds = hasMixedEnds(shown);
  const digits = String(shown.reduce((most, {number}) => Math.max(most, number), 0)).length;
  const paint = (index: number, width: number): readonly Row[] => {
    const line = shown[index];
    if (!line) return [];
    const style = line.mark === 'refused' ? theme.bad : theme.good;
    const [plain, changed] = styles[line.kind];
    const pointer = cursor === index ? '▸' : isSelected(index) ? '┃' : ' ';
    const head: Row = [
      gutter(pointer, theme.strong),
      gutter(line.mark ? marks[line.mark] : ' ', style),
      gutter(` ${String(line.number).padStart(digits)} `, theme.quiet),
      gutter(`${signs[line.kind]} `, plain),
    ];
    const text = textSpans(emphasised[index] ?? [], plain, changed);
    const end = showsEnds ? [gutter(` ${lineEnd(line.text)}`, theme.quiet)] : [];
    return wrapLine(head, [...text, ...end], width);
  };
  return {shown, paint};
}

/** A long line goes on under its text, not under its gutter. */
function wrapLine(head: Row, text: Row, width: number): Row[] {
  const indent = rowWidth(head);
  const goesOn = gutter(`${' '.repeat(indent - 2)}↪ `, theme.quiet);
  return wrapRow(text, width - indent).map((row, part) => [
    ...(part === 0 ? head : [goesOn]),
    ...row,
  ]);
}

const signs = {context: ' ', remove: '-', add: '+'};
const marks: Readonly<Record<LineMark, string>> = {
  taken: '✓',
  refused: '✗',
  undecided: ' ',
  edited: '✎',
};
const styles: Readonly<Record<ShownLine['kind'], readonly [Style, Style]>> = {
  context: [plainStyle, plainStyle],
  remove: [theme.removed, theme.removedWord],
  add: [theme.added, theme.addedWord],
};

/** The safe text of a line, its tabs counted from its own start. */
function textSpans(stretches: readonly Stretch[], style: Style, changedStyle: Style): Row {
  let column = 0;
  return stretches.map(({text, changed}) => {
    const shown = expandTabs(reveal(withoutEnd(text)), column);
    column += widthOf(shown);
    return span(shown, changed ? changedStyle : style);
  });
}

/** Whether lines end differently: a change of that alone could not be seen otherwise. */
function hasMixedEnds(lines: readonly HunkLine[]): boolean {
  return new Set(lines.map(({text}) => lineEnd(text))).size > 1;
}

function lineEnd(text: string): string {
  if (text.endsWith('\r\n')) return '‹CR LF›';
  if (text.endsWith('\r')) return '‹CR›';
  return text.endsWith('\n') ? '‹LF›' : '‹no newline at the end›';
}
