import {describe, expect, it} from 'vitest';
import {openScreen} from './support/open-screen.ts';

const deciding = ['y', 'n', ' ', '\r', 'e', 'E', 'u', 'w'];

describe('keys that decide', () => {
  it.each(deciding)('do nothing when a fix has only just appeared: %j', async key => {
    const screen = openScreen({env: {EDITOR: 'false'}});
    screen.session.breakAndPropose();
    await screen.settle();
    screen.clock.advance(200);
    await screen.press(key);
    await screen.sees('Too soon: this has only just appeared.');
    expect(screen.session.commands).toEqual([]);
    expect(screen.text()).not.toContain('Editing');
  });

  it('are seen to be dead, and then to be alive', async () => {
    const screen = openScreen();
    screen.session.breakAndPropose();
    await screen.settle();
    await screen.sees('◌ y accept');
    await screen.arm();
    await screen.sees('● y accept');
  });

  it('do nothing for somebody who was typing when the fix appeared', async () => {
    const screen = openScreen();
    screen.session.breakAndPropose();
    await screen.settle();
    for (const key of ['p', 'r', 'y', ' ', 'y', '\r']) {
      screen.type(key);
      await screen.settle();
      screen.clock.advance(200);
    }
    expect(screen.session.commands).toEqual([]);
  });

  it.each(['jjy', 'yy', 'yes\r', 'y\r', 'ny', ' \r'])(
    'do nothing in a chunk of several: %j',
    async chunk => {
      const screen = openScreen();
      screen.session.breakAndPropose();
      await screen.arm();
      await screen.press(chunk);
      await screen.sees('Several keys came at once.');
      expect(screen.session.commands).toEqual([]);
    },
  );

  it.each(['y', 'y\r', 'n', '\r', ' '])('do nothing in a paste: %j', async text => {
    const screen = openScreen();
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press(`\u001b[200~${text}\u001b[201~`);
    await screen.sees('Pasted text is not taken for keys.');
    expect(screen.session.commands).toEqual([]);
  });

  it('do nothing with alt or ctrl held', async () => {
    const screen = openScreen();
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press('\u001by', '\u001b\r', '\u0019');
    expect(screen.session.commands).toEqual([]);
  });

  it('are dead again after the help was open', async () => {
    const screen = openScreen();
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press('?', '?', 'y');
    await screen.sees('Too soon');
    expect(screen.session.commands).toEqual([]);
  });
});

describe('keys that move', () => {
  it('are taken one by one from a chunk, as when they are held down', async () => {
    const screen = openScreen({columns: 80, rows: 24});
    screen.session.start();
    screen.session.print(Array.from({length: 100}, (_, line) => `line ${line}.\n`).join(''));
    await screen.sees('line 99.');
    await screen.press('kkkkk');
    await screen.sees(/^▸ {2}line 94\.$/m);
    await screen.press('\u001b[B\u001b[B\u001b[B');
    await screen.sees(/^▸ {2}line 97\.$/m);
    await screen.press('k'.repeat(40));
    const text = await screen.sees(/^▸ {2}line 57\.$/m);
    expect(text).toContain('line 75.');
    expect(text).not.toContain('line 76.');
  });
});
