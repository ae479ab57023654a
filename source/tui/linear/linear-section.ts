import {describeStatus} from '../../plain/narrate.ts';
import {parentOf} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import {reveal, sanitise} from '../../terminal/sanitise.ts';
import type {EditorState} from '../editor/editor-state.ts';
import type {PaneView} from '../move-in-pane.ts';
import type {PaneContent} from '../panes/content.ts';
import {focusedPane, reviewOf} from '../selectors.ts';
import {type Row, rowText} from '../text/rows.ts';
import {
  type Anchor,
  isSameRow,
  lastRow,
  startAnchor,
  type VisibleRow,
  visibleRows,
} from '../text/viewport.ts';
import {type PaneName, sheetOf, type ViewState} from '../view-state.ts';
import type {LinearSection} from './fit-section.ts';
import {linearFix} from './linear-fix.ts';

interface SectionView {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  readonly sheet: PaneContent;
}

/** What takes the keys now, in lines of words: what lies over the panes, or the pane that has the focus. */
export function linearSection({state, view, panes, sheet}: SectionView): LinearSection {
  const {overlay} = view;
  if (overlay?.kind === 'editor')
    return linearEditor(`hunk ${overlay.edited.hunk + 1}`, overlay.editor);
  if (overlay?.kind === 'comment') return linearEditor('a comment for the healers', overlay.editor);
  if (overlay?.kind === 'timeline') return linearTimeline(state, overlay.attempt);
  const read = sheetOf(view);
  if (read) {
    const rows = visibleRows(sheet.lines, read.anchor, panes.fix.height);
    const words = rows.map(({content}) => rowText(content).trim().replace(/ {2,}/, ': '));
    const heading = read.kind === 'help' ? 'Keys' : rowText(sheet.title);
    return {head: [`${heading}:`], lines: words, at: readingFrom(sheet, rows)};
  }
  const name = focusedPane(state, view);
  if (name === 'fix' && state.stage) return linearStage(panes.fix);
  const review = reviewOf(state, view);
  if (name === 'fix' && review) return linearFix(review);
  return linearPane(name, panes[name]);
}

function linearEditor(what: string, {lines, row, column}: EditorState): LinearSection {
  const place = `Line ${row + 1} of ${lines.length}, column ${column + 1}`;
  return {head: [`Editing ${what}. ${place}:`], lines: [reveal(lines[row] ?? '')], at: 0};
}

/** The attempts, each with the one that it was made from. */
function linearTimeline(state: SessionState, chosen: number): LinearSection {
  const lines = state.attempts.map(attempt => {
    const parent = parentOf(state, attempt);
    const words = [
      attempt.number === chosen && 'chosen',
      attempt.number === state.current && 'you are here',
      parent && `made from attempt ${parent.number}`,
      attempt.result ? sanitise(describeStatus(attempt.result)) : 'running',
    ].filter(Boolean);
    return `Attempt ${attempt.number}: ${words.join(', ')}.`;
  });
  const at = state.attempts.findIndex(({number}) => number === chosen);
  return {head: ['Timeline.'], lines, at: Math.max(0, at)};
}

/** In step mode, the stage that comes next. */
function linearStage({content, place, height}: PaneView): LinearSection {
  const rows = visibleRows(content.lines, place.top, height);
  return {
    head: [`${rowText(content.title)}:`],
    lines: rows.map(row => rowText(row.content)),
    at: readingFrom(content, rows),
  };
}

/** A pane's rows as they stand, code and output with a word in place of each mark. */
function linearPane(name: PaneName, {content, place, height}: PaneView): LinearSection {
  const {cursor} = place;
  const rows = visibleRows(content.lines, place.top, height).filter(
    row => isAt(cursor, row) || !(name === 'code' && isMarksAlone(row)),
  );
  const here = rows.findIndex(row => isAt(cursor, row));
  return {
    head: [`Pane: ${name}.`],
    lines: rows.map(row => describeRow(name, row, isAt(cursor, row))),
    at: here === -1 ? readingFrom(content, rows) : here,
  };
}

function describeRow(name: PaneName, {line, row, content}: VisibleRow, isHere: boolean): string {
  const text = textOf(content);
  const marks = marksOf(content);
  const words = [
    isHere && 'cursor',
    name === 'code' && row === 0 && `line ${line + 1}`,
    marks.includes('✗') && 'error',
    marks.startsWith('!') && 'stderr',
    row > 0 && 'goes on',
  ].filter(Boolean);
  return words.length > 0 ? `${words.join(', ')}: ${text}` : text;
}

/** A row such as that of the carets below an error. */
function isMarksAlone({row, content}: VisibleRow): boolean {
  return row > 0 && textOf(content) === '' && marksOf(content).trim() !== '';
}

const textOf = (row: Row): string => rowText(row.filter(({isGutter}) => !isGutter));

const marksOf = (row: Row): string => rowText(row.filter(({isGutter}) => isGutter));

const isAt = (cursor: Anchor | null, row: VisibleRow): boolean =>
  cursor !== null && isSameRow(cursor, row);

/** What was scrolled to its end is read up to there, anything else from its first row on. */
function readingFrom({lines}: PaneContent, rows: readonly VisibleRow[]): number {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last || isSameRow(first, startAnchor(lines))) return 0;
  return isSameRow(last, lastRow(lines)) ? rows.length - 1 : 0;
}
