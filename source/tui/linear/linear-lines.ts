import {currentAttempt, iterationOf} from '../../session/select.ts';
import type {SessionState} from '../../session/state.ts';
import {sanitise} from '../../terminal/sanitise.ts';
import {describeStatus} from '../../plain/narrate.ts';
import {hintRow} from '../hints.ts';
import type {Keymap} from '../keymap.ts';
import type {PaneView} from '../move-in-pane.ts';
import type {PaneContent} from '../panes/content.ts';
import type {Player} from '../replay/player.ts';
import {replayHintRow, replayStatus} from '../replay/replay-rows.ts';
import {reviewOf} from '../selectors.ts';
import {statusRow} from '../status-row.ts';
import {rowText} from '../text/rows.ts';
import type {PaneName, ViewState} from '../view-state.ts';
import {fitSection, heightOf} from './fit-section.ts';
import {linearSection} from './linear-section.ts';

export interface LinearView {
  readonly state: SessionState;
  readonly view: ViewState;
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  /** What is read on the whole screen, when something is. */
  readonly sheet: PaneContent;
  readonly armed: boolean;
  readonly keys: Keymap;
  /** What is played back, in a replay. */
  readonly replay?: Player | undefined;
  readonly columns: number;
  readonly rows: number;
}

/**
 * The screen for somebody who hears it: one line after another, each with a word for what it is, without frames, marks or
 * colours that carry a meaning. It fits the terminal, since what has scrolled away cannot be drawn anew.
 */
export function linearLines(screen: LinearView): string[] {
  const {state, view, armed, columns, rows} = screen;
  const {status, hints} = chromeWords(screen);
  const reviewing = reviewOf(state, view) !== undefined;
  const before = [describeSession(state), ...describeError(state)];
  const after = [
    ...(status === '' ? [] : [`Status: ${status}`]),
    ...(reviewing && !view.overlay && !armed ? ['Keys that decide do not work yet.'] : []),
    `Keys: ${hints}`,
  ];
  const taken = [...before, ...after].reduce((sum, line) => sum + heightOf(line, columns), 0);
  const shown = fitSection(linearSection(screen), columns, rows - 1 - taken);
  return [...before, ...shown, ...after];
}

/** The status and the keys, as the screen has them in its last rows. */
function chromeWords({state, view, panes, keys, replay}: LinearView): {
  status: string;
  hints: string;
} {
  const {overlay, message} = view;
  const review = reviewOf(state, view);
  const played = overlay === null ? replay : undefined;
  const context = {
    state,
    overlay,
    reviewing: review !== undefined,
    selecting: Boolean(review?.range),
    armed: true,
    keys,
  };
  const hints = played ? replayHintRow(everything, keys) : hintRow(context, everything);
  const status =
    played && message === null
      ? replayStatus(played)
      : statusRow(state, view, {panes, fixIsVisible: true, keys});
  return {
    status: rowText(status).replace('▏', ':').trim(),
    hints: rowText(hints).replace(/^●/, '').trim().replaceAll(/ {2,}/g, ', '),
  };
}

/** As much room as all of it takes. */
const everything = 1000;

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

const oneLine = (text: string): string => sanitise(text).replaceAll(/\s+/g, ' ');
