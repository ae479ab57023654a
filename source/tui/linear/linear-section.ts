import {describeStatus} from '../../plain/narrate.ts';
import {parentOf} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import {reveal, sanitise} from '../../terminal/sanitise.ts';
import type {EditorState} from '../editor/editor-state.ts';
import type {PaneView} from '../move-in-pane.ts';
import type {PaneContent} from '../panes/content.ts';
import {stagePane} from '../panes/stage.ts';
import {focusedPane, reviewOf} from '../selectors.ts';
import {rowText} from '../text/rows.ts';
import {startAnchor, visibleRows} from '../text/viewport.ts';
import {type PaneName, sheetOf, type ViewState} from '../view-state.ts';
import {linearFix} from './linear-fix.ts';

interface SectionView {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  readonly sheet: PaneContent;
  readonly columns: number;
}

/** What takes the keys now, in lines of words: what lies over the panes, or the pane that has the focus. */
export function linearSection({state, view, panes, sheet, columns}: SectionView): string[] {
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
    return [`${heading}:`, ...words];
  }
  if (state.stage) {
    const {title, lines} = stagePane(state, state.stage, columns);
    const rows = visibleRows(lines, startAnchor(lines), panes.fix.height);
    return [`${rowText(title)}:`, ...rows.map(({content}) => rowText(content))];
  }
  const name = focusedPane(state, view);
  const review = reviewOf(state, view);
  if (name === 'fix' && review) return linearFix(review);
  return linearPane(name, panes[name]);
}

function linearEditor(what: string, {lines, row, column}: EditorState): string[] {
  const place = `Line ${row + 1} of ${lines.length}, column ${column + 1}`;
  return [`Editing ${what}. ${place}:`, reveal(lines[row] ?? '')];
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
