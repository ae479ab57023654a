import type {Key} from 'ink';

/**
 * The name of a pressed key as the keymap knows it, such as `y`, `E`, `enter`, `shift-tab` or `ctrl-s`. Undefined
 * for keys that have none, such as `alt-y`: an unknown modifier must never mean the plain key.
 */
export function keyName(input: string, key: Key): string | undefined {
  if (key.meta || key.super || key.hyper || key.eventType === 'release') return undefined;
  const special = specialKeys.find(name => key[name]);
  if (special) return specialName(special, key);
  if (input === ' ') return key.ctrl ? undefined : 'space';
  // What ctrl-j and some pads send; Ink calls only CR return.
  if (input === '\n') return 'enter';
  if ([...input].length !== 1) return undefined;
  return key.ctrl ? `ctrl-${input.toLowerCase()}` : input;
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
