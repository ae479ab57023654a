import type {Choice} from '../../patch/choices.ts';
import type {Hunk, HunkLine} from '../../patch/hunks.ts';
import {withoutEnd} from '../../patch/lines.ts';
import {reveal} from '../../terminal/sanitise.ts';
import {plainStyle, type Style} from '../../terminal/sgr.ts';
import {expandTabs, widthOf} from '../../terminal/width.ts';
import {emphasise, type Stretch} from '../fix/emphasis.ts';
import {type LineMark, type ShownLine, shownLines} from '../fix/shown-lines.ts';
import {type Row, rowWidth, span, wrapRow} from '../text/rows.ts';
import {theme} from '../theme.ts';

interface Layout {
  /** Index of the line that the cursor is on; null when it is elsewhere. */
  readonly cursor: number | null;
  readonly width: number;
}

/** The lines of a hunk as they are decided now. Each is built when it is asked for. */
export function hunkRows(
  hunk: Hunk,
  choice: Choice,
  {cursor, width}: Layout,
): (() => readonly Row[])[] {
  const shown = shownLines(hunk, choice);
  const emphasised = emphasise(choice.kind === 'edit' ? shown : hunk.lines);
  const showsEnds = hasMixedEnds(shown);
  const digits = String(Math.max(...shown.map(({number}) => number))).length;
  return shown.map((line, index) => () => {
    const style = line.mark === 'refused' ? theme.bad : theme.good;
    const [plain, changed] = styles[line.kind];
    const head: Row = [
      span(cursor === index ? '▸' : ' ', theme.strong),
      span(line.mark ? marks[line.mark] : ' ', style),
      span(` ${String(line.number).padStart(digits)} `, theme.quiet),
      span(`${signs[line.kind]} `, plain),
    ];
    const text = textSpans(emphasised[index] ?? [], plain, changed);
    const end = showsEnds ? [span(` ${lineEnd(line.text)}`, theme.quiet)] : [];
    return wrapLine(head, [...text, ...end], width);
  });
}

/** A long line goes on under its text, not under its gutter. */
function wrapLine(head: Row, text: Row, width: number): Row[] {
  const gutter = rowWidth(head);
  const goesOn = span(`${' '.repeat(gutter - 2)}↪ `, theme.quiet);
  return wrapRow(text, width - gutter).map((row, part) => [
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
