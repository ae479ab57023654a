import type {Display, Settings} from '../settings/settings.ts';

/** Who sees the session, where it is not said. */
export function chooseDisplay({display, files}: Pick<Settings, 'display' | 'files'>): Display {
  if (display) return display;
  // A dumb terminal cannot draw a screen: its cursor only goes on.
  const inTerminal = process.stdin.isTTY && process.stdout.isTTY && process.env['TERM'] !== 'dumb';
  // A program that comes from stdin leaves no keyboard to decide with.
  return inTerminal && files[0] !== '-' ? 'screen' : 'plain';
}
