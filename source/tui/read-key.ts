import type {Key} from 'ink';
import {waitsBefore} from './course-intents.ts';
import {type Intent, say} from './intent.ts';
import {interpret, type KeyContext} from './interpret.ts';
import {keyName} from './key-name.ts';
import type {Binding} from './bindings.ts';
import type {PaneView} from './move-in-pane.ts';
import {
  commentKey,
  confirmKey,
  editorKey,
  type KeyPress,
  sheetKey,
  timelineKey,
} from './overlay-keys.ts';
import {lookFor, searchKey} from './search/search-keys.ts';
import {reviewOf} from './selectors.ts';
import type {Overlay} from './view-state.ts';

export interface ScreenContext extends KeyContext {
  /** What is to be read on the whole screen, when something is. */
  readonly sheet: PaneView;
  /** Whether keys may decide about what is on screen. See `Arming`. */
  readonly armed: boolean;
  readonly fixIsVisible: boolean;
}

/**
 * What came from the keyboard, as the intents of each key in it; carry out each before asking for the next. A chunk
 * of several characters that is no key is a paste or keys held back: it may move about, but it never
 * decides anything.
 * @param now the screen as it is when it is called.
 */
export function* readKeys(input: string, key: Key, now: () => ScreenContext): Generator<Intent[]> {
  const context = now();
  const {overlay} = context.view;
  const name = keyName(input, key);
  const binding = name === undefined ? undefined : context.keys.bindingOf(name);
  if (binding?.command === 'interrupt') yield interpret('interrupt', context);
  else if (overlay && takesText(overlay) && name === undefined) yield* typed(input, key, now);
  else if (overlay && name !== undefined) yield overlayKey(overlay, {name, input, key}, context);
  else if (binding) yield pressed(binding, context);
  else yield* together(input, key, now);
}

/**
 * Text for the editor, or to look for. Where the machine is busy, the keys of somebody who types come in one chunk: ctrl-s after the
 * text is still ctrl-s, and what comes after that is for nobody. More than one line is a paste, by a terminal that
 * cannot say so, and brings its own indentation.
 */
function* typed(input: string, key: Key, now: () => ScreenContext): Generator<Intent[]> {
  const isPaste = (input.match(/[\r\n]/g)?.length ?? 0) > 1;
  const parts = isPaste ? [input] : (input.match(/\p{Control}|\P{Control}+/gu) ?? []);
  for (const part of parts) {
    const {overlay} = now().view;
    if (!overlay || !takesText(overlay)) return;
    const name = part.length === 1 ? controlNames.get(part) : undefined;
    yield overlayKey(overlay, {name, input: part, key}, now());
  }
}

/** Control characters are numbered as the letters they are typed with. */
const controlNames = new Map([
  ...Array.from({length: 26}, (_, letter): [string, string] => [
    String.fromCharCode(letter + 1),
    `ctrl-${String.fromCharCode(letter + 97)}`,
  ]),
  ['\t', 'tab'],
  ['\n', 'enter'],
  ['\r', 'enter'],
]);

/** Pasted text goes where text is written, and is never taken for keys. */
export function readPaste(text: string, {view, panes}: ScreenContext): Intent[] {
  const {overlay} = view;
  switch (overlay?.kind) {
    case 'editor':
    case 'comment':
      return [{kind: 'view', action: {type: 'edit', action: {type: 'insert', text}}}];
    case 'search':
      return lookFor(overlay, panes[overlay.pane], overlay.query + text);
    default:
      return [say('Pasted text is not taken for keys.')];
  }
}

const takesText = (overlay: Overlay) => 'editor' in overlay || overlay.kind === 'search';

function overlayKey(overlay: Overlay, pressed: KeyPress, context: ScreenContext): Intent[] {
  switch (overlay.kind) {
    case 'editor':
      return editorKey(overlay, context.state, pressed);
    case 'comment':
      return commentKey(overlay, context.state, pressed);
    case 'timeline':
      return timelineKey(overlay, context.state, pressed.name, context.keys);
    case 'search':
      return searchKey(overlay, context.panes[overlay.pane], pressed);
    case 'help':
    case 'inspect':
      return sheetKey(context.sheet, pressed.name, context.keys);
    case 'confirm-leave':
      return confirmKey(overlay, pressed.name, context.armed);
  }
}

function pressed(binding: Binding, context: ScreenContext): Intent[] {
  const {armed, fixIsVisible, state, view, keys} = context;
  // To stop what goes on by itself is never too soon.
  const stopsAuto = binding.command === 'auto' && state.auto;
  if (!binding.decides || armed || stopsAuto) return interpret(binding.command, context);
  if (state.stage) return [say(waitsBefore(state.stage.kind, keys))];
  const hidden = !fixIsVisible && reviewOf(state, view) !== undefined;
  return [say(hidden ? `Look at the fix first: ${keys.keyFor('pane-fix')} shows it.` : tooSoon)];
}

const tooSoon = 'Too soon: this has only just appeared. Have a look, then press the key again.';

/** Several keys in one chunk: taken one by one when all they do is move, and else not at all. */
function* together(input: string, key: Key, now: () => ScreenContext): Generator<Intent[]> {
  if (key.ctrl || key.meta || input.length < 2) return;
  const {keys} = now();
  const pressed = Array.from(input, keys.bindingOf);
  if (!pressed.every(binding => binding?.moves)) {
    yield [say('Several keys came at once. Decisions are taken one key at a time.')];
    return;
  }
  for (const sign of input) yield* readKeys(sign, key, now);
}
