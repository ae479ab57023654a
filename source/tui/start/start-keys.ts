import type {Key} from 'ink';
import {keyName} from '../key-name.ts';
import type {KeyCommand} from '../bindings.ts';
import type {Keymap} from '../keymap.ts';
import type {StartAction, StartState} from './start-state.ts';

/** What a key comes to on the start screen. */
export type StartIntent =
  | {readonly kind: 'change'; readonly action: StartAction}
  | {readonly kind: 'choose' | 'complete' | 'open' | 'suspend'}
  | {readonly kind: 'leave'; readonly interrupted: boolean};

export interface StartContext {
  readonly state: StartState;
  /** How many items there are, and how many of them are seen at once. */
  readonly count: number;
  readonly page: number;
  readonly keys: Keymap;
}

/** The intents of what came from the keyboard. Carry out each before asking for the next. */
export function* startIntents(
  input: string,
  key: Key,
  now: () => StartContext,
): Generator<StartIntent> {
  // Where the machine is busy, several keys come in one chunk.
  const stretches = input.length > 1 && !key.ctrl && !key.meta ? splitControls(input) : [input];
  for (const stretch of stretches) {
    const {state, keys} = now();
    for (const part of state.prompt ? [stretch] : splitMoves(stretch, keys)) {
      const name = part === input ? keyName(part, key) : nameOf(part);
      const context = now();
      const intent = context.state.prompt
        ? promptIntent(name, part, context.keys)
        : listIntent(name, part, context);
      if (intent) yield intent;
    }
  }
}

function listIntent(
  name: string | undefined,
  input: string,
  context: StartContext,
): StartIntent | undefined {
  const command = name === undefined ? undefined : context.keys.bindingOf(name)?.command;
  const to = command && target(command, context);
  if (to !== undefined) {
    const last = Math.max(0, context.count - 1);
    return change({type: 'move', to: Math.min(Math.max(0, to), last)});
  }
  if (command === 'leave') return {kind: 'leave', interrupted: false};
  if (command === 'interrupt') return {kind: 'leave', interrupted: true};
  if (command === 'suspend') return {kind: 'suspend'};
  if (name === 'enter') return {kind: 'choose'};
  if (name === 'o') return change({type: 'type', text: ''});
  // The beginning of a path, or one that was pasted.
  const isPath = /^[/.~]$/.test(input) || (name === undefined && /^\P{Control}{2,}$/u.test(input));
  return isPath ? change({type: 'type', text: input}) : undefined;
}

function target(command: KeyCommand, {state, count, page}: StartContext): number | undefined {
  const at = state.selected;
  switch (command) {
    case 'down':
      return at + 1;
    case 'up':
      return at - 1;
    case 'page-down':
      return at + page;
    case 'page-up':
      return at - page;
    case 'start':
      return 0;
    case 'end':
      return count - 1;
    default:
      return undefined;
  }
}

function promptIntent(
  name: string | undefined,
  input: string,
  keys: Keymap,
): StartIntent | undefined {
  if (name !== undefined && keys.bindingOf(name)?.command === 'interrupt') {
    return {kind: 'leave', interrupted: true};
  }
  switch (name) {
    case 'enter':
      return {kind: 'open'};
    case 'tab':
      return {kind: 'complete'};
    case 'escape':
      return change({type: 'close'});
    case 'backspace':
    case 'delete':
      return change({type: 'backspace'});
    case 'ctrl-u':
      return change({type: 'clear'});
    case 'space':
      return change({type: 'type', text: ' '});
    default:
      return name === undefined || [...name].length === 1
        ? change({type: 'type', text: input})
        : undefined;
  }
}

const change = (action: StartAction): StartIntent => ({kind: 'change', action});

const splitControls = (input: string): readonly string[] =>
  input.match(/\p{Control}|\P{Control}+/gu) ?? [];

/** Keys that move, each by itself; anything else is text, such as a path that was pasted. */
function splitMoves(text: string, keys: Keymap): readonly string[] {
  const signs = [...text];
  const move = signs.length > 1 && signs.every(sign => keys.bindingOf(sign)?.moves);
  return move ? signs : [text];
}

/** The name of a part of a chunk, which Ink has not looked at. */
function nameOf(part: string): string | undefined {
  if (part === '\r' || part === '\n') return 'enter';
  if (part === '\t') return 'tab';
  return [...part].length === 1 && !/\p{Control}/u.test(part) ? part : undefined;
}
