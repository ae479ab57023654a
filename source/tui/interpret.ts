import {currentAttempt, hasUnwrittenHealing, isHealed} from '../session/select.ts';
import type {SessionState} from '../session/state.ts';
import {moveCursor} from './fix/hunk-cursor.ts';
import {
  apply,
  decide,
  decideAll,
  moveToHunk,
  openHunk,
  redo,
  selectNeighbour,
  split,
  toggle,
  undo,
} from './fix/review-intents.ts';
import {nothingToDecide} from './fix/nothing-to-decide.ts';
import {cancel, toggleRange} from './fix/range-intents.ts';
import {type Intent, say} from './intent.ts';
import {auto, comment, runOn, step, timeline, waitsBefore} from './course-intents.ts';
import type {KeyCommand} from './bindings.ts';
import type {Keymap} from './keymap.ts';
import {type Move, moveInPane, type PaneView} from './move-in-pane.ts';
import {sideBySideWidth} from './panes/side-by-side.ts';
import {focusedPane, focusKey, reasonToStay, type Review, reviewOf} from './selectors.ts';
import {type PaneName, paneNames, type ViewState} from './view-state.ts';

export interface KeyContext {
  readonly state: SessionState;
  readonly view: ViewState;
  /** The panes as they are on screen. */
  readonly panes: Readonly<Record<PaneName, PaneView>>;
  readonly canWrite: boolean;
  readonly keys: Keymap;
  /** Cells inside the fix pane. */
  readonly fixWidth: number;
}

/** What a command means for the session on screen. Pure; whether it is allowed now has been asked before. */
export function interpret(command: KeyCommand, context: KeyContext): Intent[] {
  const {state, view, keys} = context;
  // In step mode the stage stands where the fix would.
  const review = state.stage ? undefined : reviewOf(state, view);
  switch (command) {
    case 'accept-hunk':
      return decide(state, review, 'accept', keys);
    case 'reject-hunk':
      return decide(state, review, 'reject', keys);
    case 'accept-all':
      return decideAll(state, review, 'accept', keys);
    case 'reject-all':
      return decideAll(state, review, 'reject', keys);
    case 'split-hunk':
      return split(state, review, keys);
    case 'select-range':
      return [...toggleRange(state, review, keys), ...(review ? [focus(state, 'fix')] : [])];
    case 'cancel':
      return cancel(review);
    case 'toggle-line':
      return toggle(state, review, keys);
    case 'edit-hunk':
      return review ? openHunk(review) : [say(nothingToDecide(state, keys))];
    case 'undo':
      return undo(state, review);
    case 'redo':
      return redo(state, review);
    case 'comment':
      return comment(state);
    case 'apply':
      return apply(state, review, keys);
    case 'edit-file':
      return state.phase.kind === 'healing'
        ? [{kind: 'edit-file'}]
        : [say(nothingToDecide(state, keys))];
    case 'next-hunk':
      return review ? [moveToHunk(review, review.cursor.hunk + 1)] : [];
    case 'previous-hunk':
      return review ? [moveToHunk(review, review.cursor.hunk - 1)] : [];
    case 'next-proposal':
      return selectNeighbour(review, 1);
    case 'previous-proposal':
      return selectNeighbour(review, -1);
    case 'down':
    case 'up':
    case 'page-down':
    case 'page-up':
    case 'start':
    case 'end':
      return move(command, context, review);
    case 'next-pane':
      return [focusNeighbour(context, 1)];
    case 'previous-pane':
      return [focusNeighbour(context, -1)];
    case 'pane-code':
      return [focus(state, 'code')];
    case 'pane-output':
      return [focus(state, 'output')];
    case 'pane-error':
      return [focus(state, 'error')];
    case 'pane-fix':
      return [focus(state, 'fix')];
    case 'zoom':
      return [{kind: 'view', action: {type: 'toggle-zoom'}}];
    case 'timeline':
      return timeline(state);
    case 'auto':
      return auto(state, keys);
    case 'step':
      return step(state);
    case 'run-on':
      return runOn(state, keys);
    case 'side-by-side':
      return switchLayout(context);
    case 'search': {
      const pane = focusedPane(state, view);
      const {top, cursor} = context.panes[pane].place;
      const overlay = {kind: 'search', pane, query: '', from: cursor ?? top, at: null} as const;
      return [{kind: 'view', action: {type: 'open', overlay}}];
    }
    case 'stop':
      return stop(state, keys);
    case 'write':
      return write(context);
    case 'suspend':
      return [{kind: 'suspend'}];
    case 'help':
    case 'inspect': {
      const overlay = {kind: command, anchor: {line: 0, row: 0}} as const;
      return [{kind: 'view', action: {type: 'open', overlay}}];
    }
    case 'leave':
    case 'interrupt':
      return leave(context);
  }
}

function stop({phase, stage}: SessionState, keys: Keymap): Intent[] {
  if (stage) return [say(waitsBefore(stage.kind, keys))];
  if (phase.kind !== 'running') return [say('Nothing is running.')];
  return [{kind: 'session', command: {kind: 'stop'}}, say('Stopping the program…')];
}

/** Leaves, or asks first when something would be lost. Asked a second time with ctrl-c, it leaves. */
function leave({state, view, canWrite}: KeyContext): Intent[] {
  const {overlay} = view;
  if (overlay?.kind === 'confirm-leave') return [{kind: 'leave'}];
  const isWriting = overlay !== null && 'editor' in overlay && overlay.editor.history.length > 0;
  const what =
    overlay?.kind === 'comment' ? 'comment is not sent' : 'edit of the hunk is not taken';
  const reason = isWriting ? `Your ${what} yet.` : reasonToStay(state);
  if (reason === null) return [{kind: 'leave'}];
  const writable = canWrite && hasUnwrittenHealing(state);
  const asking = {kind: 'confirm-leave', reason, canWrite: writable, under: overlay} as const;
  return [{kind: 'view', action: {type: 'open', overlay: asking}}];
}

function move(
  command: Move,
  {state, view, panes}: KeyContext,
  review: Review | undefined,
): Intent[] {
  const pane = focusedPane(state, view);
  const by = cursorSteps[command];
  if (pane === 'fix' && review && by !== undefined) {
    const {hunks} = review.proposal;
    const cursor = moveCursor(hunks, review.choices, review.cursor, by);
    return [{kind: 'view', action: {type: 'move-cursor', key: review.key, cursor}}];
  }
  const place = moveInPane(panes[pane], command);
  const {key} = panes[pane].content;
  return [{kind: 'view', action: {type: 'scroll', pane, key, place}}];
}

/** In the fix pane these move the cursor; pages scroll it, for a line that is longer than the pane. */
const cursorSteps: Readonly<Partial<Record<Move, number>>> = {
  down: 1,
  up: -1,
  start: -Infinity,
  end: Infinity,
};

/** Old and new beside each other need room for two lines of code. */
function switchLayout({fixWidth}: KeyContext): Intent[] {
  const toggle: Intent = {kind: 'view', action: {type: 'toggle-side-by-side'}};
  if (fixWidth >= sideBySideWidth) return [toggle];
  return [say(`Side by side needs a terminal of 100 columns; this one has ${fixWidth + 2}.`)];
}

function focusNeighbour({state, view}: KeyContext, by: number): Intent {
  const at = paneNames.indexOf(focusedPane(state, view));
  const count = paneNames.length;
  return focus(state, paneNames[(at + by + count) % count] ?? 'code');
}

function focus(state: SessionState, pane: PaneName): Intent {
  return {kind: 'view', action: {type: 'focus', key: focusKey(state), pane}};
}

function write({state, canWrite}: KeyContext): Intent[] {
  if (!canWrite) return [say('There is no file to write to.')];
  if (hasUnwrittenHealing(state)) return [{kind: 'write'}];
  if (state.written) return [say(`It is already written to ${state.written.path}.`)];
  const runs = isHealed(currentAttempt(state));
  return [
    say(
      runs
        ? 'It runs as it is; there is nothing to write.'
        : 'Only a program that runs is written, and this one does not yet.',
    ),
  ];
}
