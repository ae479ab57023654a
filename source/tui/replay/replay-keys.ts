import type {Key} from 'ink';
import type {KeyCommand} from '../bindings.ts';
import {type Intent, say} from '../intent.ts';
import {keyName} from '../key-name.ts';
import type {Keymap} from '../keymap.ts';
import {readKeys, type ScreenContext} from '../read-key.ts';
import type {Player} from './player.ts';

/** What the keys of a replay do, in the order of their hints. */
const keys: readonly {
  readonly keys: readonly [string, ...string[]];
  /** As it is shown. */
  readonly label: string;
  readonly hint: string;
  readonly does: (player: Player) => void;
}[] = [
  {
    keys: ['space'],
    label: 'space',
    hint: 'play/pause',
    does: player => (player.isPlaying ? player.pause() : player.play()),
  },
  {keys: ['right'], label: '→', hint: 'next', does: player => player.step(1)},
  {keys: ['left'], label: '←', hint: 'back', does: player => player.step(-1)},
  {keys: [']'], label: ']', hint: 'next decision', does: player => player.stepDecision(1)},
  {keys: ['['], label: '[', hint: 'decision before', does: player => player.stepDecision(-1)},
  {
    keys: ['+', '='],
    label: '+',
    hint: 'faster',
    does: player => player.setSpeed(player.speed * 2),
  },
  {keys: ['-'], label: '-', hint: 'slower', does: player => player.setSpeed(player.speed / 2)},
  {keys: ['home'], label: 'home', hint: 'start', does: player => player.seek(1)},
  {keys: ['end'], label: 'end', hint: 'end', does: player => player.seek(player.moments.length)},
];

const byKey = new Map(keys.flatMap(({keys, does}) => keys.map(key => [key, does] as const)));

/** The keys, for the row of hints. */
export const replayHints = keys.map(({label, hint}) => [label, hint] as const);

/**
 * What came from the keyboard in a replay, as the intents of each key in it; carry out each before asking for the
 * next. Where the machine is busy, several keys come in one chunk: as none of them decides anything, each is taken.
 * @param now the screen as it is when it is called.
 */
export function* readReplayKeys(
  input: string,
  key: Key,
  player: Player,
  now: () => ScreenContext,
): Generator<Intent[]> {
  const together =
    now().view.overlay === null && !key.ctrl && !key.meta && keyName(input, key) === undefined;
  for (const part of together ? input : [input]) {
    const {view, keys} = now();
    const name = keyName(part, key);
    const interrupts = name !== undefined && keys.bindingOf(name)?.command === 'interrupt';
    const taken = view.overlay === null || interrupts ? replayKey(name, player, keys) : null;
    if (taken) yield taken;
    else yield* readKeys(part, key, now);
  }
}

/** What a key means in a replay; null for one that means there what it does in any session. */
export function replayKey(
  name: string | undefined,
  player: Player,
  keymap: Keymap,
): Intent[] | null {
  if (name === undefined) return null;
  const command = keymap.bindingOf(name)?.command;
  if (command === 'leave' || command === 'interrupt') return [{kind: 'leave'}];
  const does = byKey.get(name);
  if (does) {
    does(player);
    return [];
  }
  return looks.has(command) ? null : [say(settled)];
}

const settled = 'This is a replay: what was decided is decided.';

/** What does nothing but look. */
const looks: ReadonlySet<KeyCommand | undefined> = new Set<KeyCommand | undefined>([
  undefined,
  'down',
  'up',
  'page-down',
  'page-up',
  'start',
  'end',
  'next-pane',
  'previous-pane',
  'pane-code',
  'pane-output',
  'pane-error',
  'pane-fix',
  'zoom',
  'side-by-side',
  'search',
  'inspect',
  'suspend',
  'help',
]);
