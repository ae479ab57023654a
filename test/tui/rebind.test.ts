import {describe, expect, it} from 'vitest';
import {InvalidInput} from '../../source/errors.ts';
import {isKeyName} from '../../source/tui/key-name.ts';
import {bindings} from '../../source/tui/bindings.ts';
import {makeKeymap} from '../../source/tui/keymap.ts';
import {rebind} from '../../source/tui/rebind.ts';
import {openScreen} from './support/open-screen.ts';

const from = '"keys" (/home/me/config.json, line 3)';
const choose = (chosen: unknown) => makeKeymap(rebind(chosen, from));

describe('keys that a user chose', () => {
  it('replace the usual ones of a command, and leave all others', () => {
    const keys = choose({'accept-hunk': ['o', 'ctrl-g'], zoom: []});
    expect(keys.bindingOf('o')?.command).toBe('accept-hunk');
    expect(keys.bindingOf('ctrl-g')?.command).toBe('accept-hunk');
    expect(keys.bindingOf('y')).toBeUndefined();
    expect(keys.bindingOf('z')).toBeUndefined();
    expect(keys.bindingOf('n')?.command).toBe('reject-hunk');
    expect(keys.keyFor('accept-hunk')).toBe('o');
    expect(keys.keyFor('zoom')).toBe('‹zoom›');
  });

  it('may be any other ctrl- key to leave', () => {
    for (const key of ['ctrl-c', 'ctrl-g', 'ctrl-x']) {
      expect(choose({interrupt: [key]}).bindingOf(key)?.command).toBe('interrupt');
    }
  });

  it('may be exchanged', () => {
    const keys = choose({'accept-hunk': ['n'], 'reject-hunk': ['y']});
    expect(keys.bindingOf('n')?.command).toBe('accept-hunk');
    expect(keys.bindingOf('y')?.command).toBe('reject-hunk');
  });

  it('still ask for a look before they decide', () => {
    expect(choose({'accept-hunk': ['ctrl-g']}).bindingOf('ctrl-g')?.decides).toBe(true);
  });

  it('have names that the usual ones have, too', () => {
    for (const {keys} of bindings) for (const key of keys) expect(isKeyName(key)).toBe(true);
  });
});

describe('a choice of keys is refused with what to do:', () => {
  it.each([
    [['a'], /must be an object of commands with their keys/],
    [null, /must be an object/],
    [
      {'acept-hunk': ['a']},
      /the command "acept-hunk", which there is not\. Did you mean "accept-hunk"\?/,
    ],
    [{zzzzzzzzzz: ['a']}, /There are: accept-hunk, /],
    [{zoom: 'f'}, /gives "zoom" "f"; it must be a list of keys/],
    [{zoom: [1]}, /must be a list of keys/],
    [{zoom: ['esc']}, /the key "esc", which there is not\. Did you mean "escape"\?/],
    [{zoom: ['ctrl+f']}, /Did you mean "ctrl-f"\?/],
    [{zoom: ['C-f']}, /Did you mean "ctrl-f"\?/],
    [{zoom: ['page down']}, /Did you mean "pagedown"\?/],
    [{zoom: ['Entr']}, /Did you mean "enter"\?/],
    [{zoom: [' ']}, /Did you mean "space"\?/],
    [{zoom: ['']}, /Did you mean "space"\?/],
    [{zoom: ['ctrl-m']}, /Did you mean "enter"\?/],
    [{zoom: ['shift-f']}, /Did you mean "F"\?/],
    [{zoom: ['alt-f']}, /A key is one sign, ctrl- and a letter/],
    [{zoom: ['\u0007']}, /A key is one sign/],
    [{zoom: ['y']}, /the key "y" to "zoom" and "accept-hunk", which has it already/],
    [{'accept-hunk': ['f'], zoom: ['f']}, /"f" to "accept-hunk" and "zoom"\. Choose another/],
    [{leave: []}, /leaves "leave" without a key, and it must have one, such as \["q"\]/],
    [{interrupt: []}, /without a key/],
    [{help: []}, /without a key/],
    [{interrupt: ['f']}, /means something else while a hunk is edited/],
  ])('%j', (chosen, message) => {
    expect(() => choose(chosen)).toThrow(InvalidInput);
    expect(() => choose(chosen)).toThrow(message);
    expect(() => choose(chosen)).toThrow('(/home/me/config.json, line 3)');
  });
});

it.each([...'aenpsuwyz'])('ctrl-%s, a key of the editor or of a search, cannot leave', letter => {
  expect(() => choose({interrupt: [`ctrl-${letter}`], suspend: []})).toThrow(
    'means something else while a hunk is edited or a pane is searched. Give it ctrl- and a letter other than a, e, n, p, s, u, w, y, z.',
  );
});

describe('a screen with other keys', () => {
  // One letter of another alphabet for each command.
  const other = Object.fromEntries(
    bindings
      .filter(({command}) => command !== 'interrupt')
      .map(({command}, index) => [command, [String.fromCodePoint(0x0430 + index)]]),
  );
  const keymap = choose(other);
  const key = (command: Parameters<typeof keymap.keyFor>[0]) => keymap.keyFor(command);

  it('follows them in hints, panes, messages and help', async () => {
    const screen = openScreen({keymap});
    screen.session.breakAndPropose();
    await screen.sees(`${key('accept-hunk')} accept`);
    expect(screen.text()).toContain(`${key('pane-code')} Code`);
    await screen.arm();
    screen.type(key('apply'));
    await screen.sees(
      `Nothing is accepted yet: ${key('accept-hunk')} accepts the hunk, ${key('toggle-line')} one line, then ${key('apply')} runs it.`,
    );
    screen.type(key('accept-hunk'));
    await screen.sees(`All hunks are decided: ${key('apply')} applies`);
    screen.type(key('help'));
    await screen.sees('▶ Keys');
    for (const {command, title} of bindings.slice(0, 20)) {
      expect(screen.text()).toContain(`${key(command).padEnd(18)}${title}`);
    }
    await screen.sees(`${key('down')} ${key('up')} scroll`);
  });

  it('does nothing at the usual ones', async () => {
    const screen = openScreen({keymap});
    screen.session.breakAndPropose();
    await screen.sees(`${key('accept-hunk')} accept`);
    await screen.arm();
    await screen.press('y', 'q');
    expect(screen.session.commands).toEqual([]);
    screen.type(key('leave'));
    expect(await screen.outcome).toBe('left');
  });

  it('shows tabs by them where it is narrow', async () => {
    const screen = openScreen({keymap, columns: 80, rows: 24});
    screen.session.breakAndPropose();
    await screen.sees(` ${key('pane-code')} Code `);
    expect(screen.text()).toContain(`[${key('pane-fix')} Fix]`);
  });
});
