import type {Key} from 'ink';
import {type Intent, say} from './intent.ts';
import {interpret, type KeyContext} from './interpret.ts';
import {keyName} from './key-name.ts';
import {type Binding, bindingOf} from './keymap.ts';
import type {PaneView} from './move-in-pane.ts';
import {confirmKey, editorKey, helpKey, type KeyPress} from './overlay-keys.ts';
import {reviewOf} from './selectors.ts';
import type {Overlay} from './view-state.ts';

export interface ScreenContext extends KeyContext {
  readonly help: PaneView;
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
  const binding = name === undefined ? undefined : bindingOf(name);
  if (binding?.command === 'interrupt') yield interpret('interrupt', context);
  else if (overlay) yield overlayKey(overlay, {name, input, key}, context);
  else if (binding) yield pressed(binding, context);
  else for (const {command} of repeated(input, key)) yield interpret(command, now());
}

function overlayKey(overlay: Overlay, pressed: KeyPress, context: ScreenContext): Intent[] {
  switch (overlay.kind) {
    case 'editor':
      return editorKey(overlay, reviewOf(context.state, context.view), pressed);
    case 'help':
      return helpKey(context.help, pressed.name);
    case 'confirm-leave':
      return confirmKey(overlay, pressed.name, context.armed);
  }
}

function pressed(binding: Binding, context: ScreenContext): Intent[] {
  const {armed, fixIsVisible, state, view} = context;
  if (!binding.decides || armed) return interpret(binding.command, context);
  const hidden = !fixIsVisible && reviewOf(state, view) !== undefined;
  return [say(hidden ? 'Look at the fix first: 4 shows it.' : tooSoon)];
}

const tooSoon = 'Too soon: this has only just appeared. Have a look, then press the key again.';

/** Keys that were held down and came in one chunk; empty when one of them does more than move. */
function repeated(input: string, key: Key): Binding[] {
  if (key.ctrl || key.meta || input.length < 2) return [];
  const keys = [...input].map(bindingOf).filter(binding => binding?.moves);
  return keys.length === [...input].length ? keys.filter(binding => binding !== undefined) : [];
}
