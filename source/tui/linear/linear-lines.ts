import {currentAttempt, iterationOf, parentOf} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import {reveal, sanitise} from '../../terminal/sanitise.ts';
import {widthOf} from '../../terminal/width.ts';
import {describeStatus} from '../../plain/narrate.ts';
import {hintRow} from '../hints.ts';
import type {Keymap} from '../keymap.ts';
import type {PaneView} from '../move-in-pane.ts';
import type {PaneContent} from '../panes/content.ts';
import {stagePane} from '../panes/stage.ts';
import {focusedPane, reviewOf} from '../selectors.ts';
import {statusRow} from '../status-row.ts';
import {rowText} from '../text/rows.ts';
import {visibleRows} from '../text/viewport.ts';
import {type PaneName, sheetOf, type ViewState} from '../view-state.ts';
import {linearFix} from './linear-fix.ts';

export interface LinearView {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  readonly sheet: PaneContent;
  readonly keys: Keymap;
  readonly armed: boolean;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The screen for somebody who hears it: one line after another, each with a word for what it is, without frames, marks or
 * colours that carry a meaning. It fits the terminal, since what has scrolled away cannot be drawn anew.
 */
export function linearLines(screen: LinearView): string[] {
  const {state, view, panes, armed, keys, columns, rows} = screen;
  const review = reviewOf(state, view);
  const selecting = Boolean(review?.range);
  const reviewing = review !== undefined;
  const hints = hintRow(
    {state, overlay: view.overlay, reviewing, selecting, armed: true, keys},
    1000,
  );
  const status = rowText(statusRow(state, view, {panes, fixIsVisible: true, keys}))
    .replace('▏', ':')
    .trim();
  const before = [describeSession(state), ...describeError(state)];
  const after = [
    ...(status === '' ? [] : [`Status: ${status}`]),
    ...(reviewing && !view.overlay && !armed ? ['Keys that decide do not work yet.'] : []),
    `Keys: ${rowText(hints).replace(/^●/, '').trim().replaceAll(/ {2,}/g, ', ')}`,
  ];
  const heights = (lines: readonly string[]): number =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)), 0);
  let room = rows - 1 - heights([...before, ...after]);
  const shown = section(screen).filter(line => (room -= heights([line])) >= 0);
  return [...before, ...shown, ...after];
}

function describeSession(state: SessionState): string {
  const {program, languageTitle, engineDescription, maxIterations} = state;
  const attempt = currentAttempt(state);
  const what = [program.entry, languageTitle, engineDescription].map(sanitise).join(', ');
  if (!attempt) return `Program: ${what}. Starting.`;
  const how = attempt.result ? sanitise(describeStatus(attempt.result)) : 'running';
  return `Program: ${what}. Attempt ${iterationOf(state, attempt)} of ${maxIterations}: ${how}.`;
}

function describeError(state: SessionState): string[] {
  const report = currentAttempt(state)?.report;
  if (!report) return [];
  const at = report.location;
  const place = at ? ` in ${at.file} on line ${at.line}` : '';
  return [oneLine(`Error: ${report.type}${place}: ${report.message}`)];
}

/** What has the focus, and what is said of it first. */
function section({state, view, panes, sheet, columns}: LinearView): string[] {
  const {overlay} = view;
  if (overlay?.kind === 'editor') {
    const {lines, row, column} = overlay.editor;
    return [
      `Editing hunk ${overlay.hunk + 1}. Line ${row + 1} of ${lines.length}, column ${column + 1}:`,
      reveal(lines[row] ?? ''),
    ];
  }
  if (overlay?.kind === 'comment') {
    const {lines, row} = overlay.editor;
    return [
      `Comment for the healers. Line ${row + 1} of ${lines.length}:`,
      reveal(lines[row] ?? ''),
    ];
  }
  const read = sheetOf(view);
  if (read) {
    const rows = visibleRows(sheet.lines, read.anchor, panes.fix.height);
    const heading = read.kind === 'help' ? 'Keys:' : `${rowText(sheet.title)}:`;
    return [heading, ...rows.map(({content}) => rowText(content).replace(/ {2,}/, ': '))];
  }
  if (overlay?.kind === 'timeline') return linearTimeline(state, overlay.attempt);
  if (state.stage) {
    const {title, lines} = stagePane(state, state.stage, columns);
    const rows = visibleRows(lines, {line: lines.first, row: 0}, panes.fix.height);
    return [`${rowText(title)}:`, ...rows.map(({content}) => rowText(content))];
  }
  const name = focusedPane(state, view);
  const review = reviewOf(state, view);
  if (name === 'fix' && review) return linearFix(review);
  return linearPane(name, panes[name]);
}

/** The attempts, each with the one that it was made from. */
function linearTimeline(state: SessionState, chosen: number): string[] {
  const rows = state.attempts.map(attempt => {
    const parent = parentOf(state, attempt);
    const words = [
      attempt.number === chosen && 'chosen',
      attempt.number === state.current && 'you are here',
      parent && `made from attempt ${parent.number}`,
      attempt.result ? sanitise(describeStatus(attempt.result)) : 'running',
    ].filter(Boolean);
    return `Attempt ${attempt.number}: ${words.join(', ')}.`;
  });
  return ['Timeline.', ...rows];
}

/** A pane's rows as they stand, code and output with a word in place of each mark. */
function linearPane(name: PaneName, {content, place, height}: PaneView): string[] {
  const rows = visibleRows(content.lines, place.top, height).flatMap(({line, row, content}) => {
    const text = rowText(content.filter(({isGutter}) => !isGutter));
    const marks = rowText(content.filter(({isGutter}) => isGutter));
    const isHere = place.cursor?.line === line && place.cursor.row === row;
    const words = [
      isHere && 'cursor',
      name === 'code' && row === 0 && `line ${line + 1}`,
      marks.includes('✗') && 'error',
      marks.startsWith('!') && 'stderr',
      row > 0 && 'goes on',
    ].filter(Boolean);
    // A row of marks alone, such as carets below an error.
    if (text === '' && marks.trim() !== '' && name === 'code' && row > 0) return [];
    return [words.length > 0 ? `${words.join(', ')}: ${text}` : text];
  });
  return [`Pane: ${name}.`, ...rows];
}

const oneLine = (text: string): string => sanitise(text).replaceAll(/\s+/g, ' ');
