import type {Key} from 'ink';
import {undecided} from '../patch/choices.ts';
import {type EditorAction, editorText} from './editor/editor-state.ts';
import {draftOf} from './editor/hunk-text.ts';
import {type Intent, say} from './intent.ts';
import type {PaneView} from './move-in-pane.ts';
import {moveInPane} from './move-in-pane.ts';
import type {Keymap} from './keymap.ts';
import {decidedOf} from '../session/decided.ts';
import {currentAttempt, selectedProposal} from '../session/select.ts';
import {timelineOf} from '../session/timeline.ts';
import type {SessionState} from '../session/state.ts';
import {goBack} from './course-intents.ts';
import type {Overlay} from './view-state.ts';

export interface KeyPress {
  /** Undefined for text and for keys without a name. */
  readonly name: string | undefined;
  readonly input: string;
  readonly key: Key;
}

type Open<Kind extends Overlay['kind']> = Extract<Overlay, {kind: Kind}>;

const close: Intent = {kind: 'view', action: {type: 'close'}};

/** What a key means in the inline editor. Everything that is not a command is text. */
export function editorKey(
  overlay: Open<'editor'>,
  state: SessionState,
  pressed: KeyPress,
): Intent[] {
  if (pressed.name === 'ctrl-s') return takeEdit(overlay, state);
  if (pressed.name === 'escape') {
    return leaveEditor(
      overlay,
      'Your edit is not taken yet: ctrl-s takes it, esc once more drops it.',
    );
  }
  return typeInto(pressed);
}

/** Asks once before a changed text is dropped: escape is also what broken keys send. */
function leaveEditor({editor, isAsked}: Open<'comment' | 'editor'>, warning: string): Intent[] {
  if (isAsked || editor.history.length === 0) return [close];
  return [{kind: 'view', action: {type: 'ask-to-drop'}}, say(warning)];
}

function typeInto({name, input, key}: KeyPress): Intent[] {
  const action = name === undefined ? undefined : editorActions[name];
  if (action) return [{kind: 'view', action: {type: 'edit', action}}];
  const isText = input !== '' && !key.ctrl && !key.meta && !key.super;
  return isText
    ? [{kind: 'view', action: {type: 'edit', action: {type: 'insert', text: input}}}]
    : [];
}

const editorActions: Readonly<Record<string, EditorAction>> = {
  enter: {type: 'newline'},
  tab: {type: 'indent'},
  backspace: {type: 'backspace'},
  delete: {type: 'delete'},
  'shift-tab': {type: 'outdent'},
  'ctrl-z': {type: 'undo'},
  'ctrl-y': {type: 'redo'},
  'ctrl-w': {type: 'delete-word'},
  'ctrl-left': {type: 'word-left'},
  'ctrl-right': {type: 'word-right'},
  left: {type: 'left'},
  right: {type: 'right'},
  up: {type: 'up'},
  down: {type: 'down'},
  home: {type: 'home'},
  end: {type: 'end'},
  'ctrl-a': {type: 'home'},
  'ctrl-e': {type: 'end'},
  pageup: {type: 'start'},
  pagedown: {type: 'finish'},
};

/** Takes the text for the hunk that it was opened for, whatever fix is on screen by now. */
function takeEdit({edited, editor}: Open<'editor'>, state: SessionState): Intent[] {
  const attempt = currentAttempt(state);
  const isThere = state.phase.kind === 'healing' && attempt?.number === edited.attempt;
  const proposal = isThere && attempt.proposals.find(({id}) => id === edited.proposal);
  const decided = proposal ? decidedOf(attempt, proposal) : undefined;
  const hunk = decided?.hunks[edited.hunk];
  if (!hunk) return [close, say('That fix is gone; the edit was not taken.')];
  const draft = draftOf(hunk, decided?.choices[edited.hunk] ?? undecided);
  const choice = draft.choiceOf(editorText(editor));
  const isOnScreen = selectedProposal(state)?.id === edited.proposal;
  const select: Intent = {kind: 'session', command: {kind: 'select', proposal: edited.proposal}};
  return [
    close,
    ...(isOnScreen ? [] : [select]),
    {kind: 'session', command: {kind: 'choose', hunk: edited.hunk, choice}},
  ];
}

/** What a key means in a comment. Enter sends it: it is a sentence or two. */
export function commentKey(
  overlay: Open<'comment'>,
  {phase}: SessionState,
  pressed: KeyPress,
): Intent[] {
  const {name} = pressed;
  if (name === 'escape') {
    return leaveEditor(
      overlay,
      'Your comment is not sent yet: ↵ sends it, esc once more drops it.',
    );
  }
  if (name !== 'enter' && name !== 'ctrl-s') return typeInto(pressed);
  const text = editorText(overlay.editor).trim();
  if (text === '') return [close, say('Nothing was said; the healers are not asked again.')];
  if (phase.kind !== 'healing') {
    return [say('No healer is asked at the moment; your comment is still here.')];
  }
  const told = 'The healers are asked again, with what you said.';
  return [close, {kind: 'session', command: {kind: 'comment', text}}, say(told)];
}

/** What a key means in the timeline: moves, goes back to an attempt, or closes it. */
export function timelineKey(
  {attempt}: Open<'timeline'>,
  state: SessionState,
  name: string | undefined,
  keys: Keymap,
): Intent[] {
  const order = timelineOf(state).map(row => row.attempt.number);
  const at = order.indexOf(attempt);
  const choose = (index: number): Intent[] => {
    const chosen = order[Math.max(0, Math.min(index, order.length - 1))] ?? attempt;
    const overlay = {kind: 'timeline', attempt: chosen} as const;
    return [{kind: 'view', action: {type: 'open', overlay}}];
  };
  if (name === 'enter') return [close, ...goBack(state, attempt, keys)];
  switch (name === undefined ? undefined : keys.bindingOf(name)?.command) {
    case 'down':
      return choose(at + 1);
    case 'up':
      return choose(at - 1);
    case 'start':
    case 'page-up':
      return choose(0);
    case 'end':
    case 'page-down':
      return choose(order.length - 1);
    default:
      return name === undefined ? [] : [close];
  }
}

/** What a key means in a sheet: moves, or back. */
export function sheetKey(pane: PaneView, name: string | undefined, keys: Keymap): Intent[] {
  const binding = name === undefined ? undefined : keys.bindingOf(name);
  switch (binding?.command) {
    case 'down':
    case 'up':
    case 'page-down':
    case 'page-up':
    case 'start':
    case 'end': {
      const anchor = moveInPane(pane, binding.command)?.top ?? {line: 0, row: 0};
      return [{kind: 'view', action: {type: 'scroll-sheet', anchor}}];
    }
    default:
      return name === undefined ? [] : [close];
  }
}

/** What a key means when leaving was asked about. `armed`: the question has been seen. */
export function confirmKey(
  {canWrite}: Open<'confirm-leave'>,
  name: string | undefined,
  armed: boolean,
): Intent[] {
  if (name === 'n' || name === 'escape') return [close];
  if (!armed) return [];
  if (name === 'y') return [{kind: 'leave'}];
  return name === 'w' && canWrite ? [{kind: 'write-and-leave'}] : [];
}
