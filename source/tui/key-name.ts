import type {Key} from 'ink';

/**
 * The name of a pressed key as the keymap knows it, such as `y`, `E`, `enter`, `shift-tab` or `ctrl-s`. Undefined
 * for keys that have none, such as `alt-y`: an unknown modifier must never mean the plain key.
 */
export function keyName(input: string, key: Key): string | undefined {
  if (key.super || key.hyper || key.eventType === 'release') return undefined;
  const byWord = wordKey(input, key);
  if (byWord) return byWord;
  if (key.meta) return undefined;
  const special = specialKeys.find(name => key[name]);
  if (special) return specialName(special, key);
  if (input === ' ') return key.ctrl ? undefined : 'space';
  // What ctrl-j and some pads send; Ink calls only CR return.
  if (input === '\n') return 'enter';
  if ([...input].length !== 1) return undefined;
  return key.ctrl ? `ctrl-${input.toLowerCase()}` : input;
}

/** What terminals send for a move or a deletion by words: `ctrl-left`, alt with an arrow, and Emacs' `alt-b` and `alt-f`. */
function wordKey(input: string, key: Key): string | undefined {
  if (key.ctrl === key.meta) return undefined;
  if (key.leftArrow || (key.meta && input === 'b')) return 'ctrl-left';
  if (key.rightArrow || (key.meta && input === 'f')) return 'ctrl-right';
  return key.meta && (key.backspace || key.delete) ? 'ctrl-w' : undefined;
}

const specialKeys = [
  'return',
  'escape',
  'tab',
  'backspace',
  'delete',
  'upArrow',
  'downArrow',
  'leftArrow',
  'rightArrow',
  'pageUp',
  'pageDown',
  'home',
  'end',
] as const satisfies readonly (keyof Key)[];

function specialName(special: (typeof specialKeys)[number], key: Key): string | undefined {
  if (special === 'tab') return key.shift ? 'shift-tab' : 'tab';
  if (special === 'return') return key.shift || key.ctrl ? undefined : 'enter';
  const name = special === 'pageUp' || special === 'pageDown' ? special.toLowerCase() : special;
  return name.replace('Arrow', '');
}

/** The keys that have a name of more than one character, other than `ctrl-` and a letter. */
export const longKeyNames: readonly string[] = [
  'space',
  'enter',
  'escape',
  'tab',
  'shift-tab',
  'backspace',
  'delete',
  'up',
  'down',
  'left',
  'right',
  'pageup',
  'pagedown',
  'home',
  'end',
];

/** Whether `keyName` can ever give this name. A terminal sends backspace, tab and enter for ctrl with h, i, j and m. */
export function isKeyName(name: string): boolean {
  if (longKeyNames.includes(name) || /^ctrl-[a-gk-ln-z]$/.test(name)) return true;
  return [...name].length === 1 && !/[\p{C}\s]/u.test(name);
}
