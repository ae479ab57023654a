import {describe, expect, it, vi} from 'vitest';
import {EngineUnavailable} from '../../../source/errors.ts';
import {makeKeymap} from '../../../source/tui/keymap.ts';
import {rebind} from '../../../source/tui/rebind.ts';
import {example, openStart, session} from './open-start.ts';

const enter = '\r';
const escape = '\u001b';

describe('the start screen', () => {
  it('says what this is, what programs run in, what there is to open, and the keys', async () => {
    const start = openStart();
    const screen = await start.sees('Programs run in docker 28.1.');
    expect(screen).toContain('YuuBox heals broken programs');
    expect(screen).toContain('Nothing is written until you say so.');
    expect(screen).toMatch(/▸ greet\.py +Python +greet\.py is broken/);
    expect(screen).toContain('↵ open  o a file of yours  q leave  j k move');
    expect(start.terminal.isAlternate).toBe(true);
  });

  it('opens what is selected', async () => {
    const start = openStart();
    await start.sees('▸ greet.py');
    await start.press('j', 'j', 'j', 'k');
    await start.sees('▸ cart.js');
    await start.press(enter);
    expect(await start.chosen).toEqual({kind: 'example', path: '/package/cart.js'});
    expect(start.terminal.isAlternate).toBe(false);
    expect(start.terminal.isRaw).toBe(false);
    expect(start.terminal.isCursorShown).toBe(true);
  });

  it('takes arrows, and keys that came at once', async () => {
    const start = openStart();
    await start.sees('▸ greet.py');
    await start.press('\u001b[B');
    await start.sees('▸ cart.js');
    await start.press('\u001b[A');
    await start.sees('▸ greet.py');
    await start.press('G');
    await start.sees('▸ stock.rs');
    await start.press('kk');
    await start.sees('▸ greet.py');
    await start.press('jj\r');
    expect(await start.chosen).toEqual({kind: 'example', path: '/package/stock.rs'});
  });

  it('has recent sessions first', async () => {
    const start = openStart({items: [session('42', 'shop.py'), example('greet.py')]});
    const screen = await start.sees('▸ shop.py');
    expect(screen).toMatch(/Go on with a session\n +▸ shop\.py +5 min\. ago +not healed yet/);
    await start.press(enter);
    expect(await start.chosen).toEqual({kind: 'session', id: '42'});
  });

  it('leaves with q, and with ctrl-c as cancelled', async () => {
    const quiet = openStart();
    await quiet.sees('▸ greet.py');
    await quiet.press('q');
    expect(await quiet.chosen).toEqual({kind: 'left', interrupted: false});
    const cancelled = openStart();
    await cancelled.sees('▸ greet.py');
    await cancelled.press('\u0003');
    expect(await cancelled.chosen).toEqual({kind: 'left', interrupted: true});
  });

  it('follows the keys that a user chose', async () => {
    const keymap = makeKeymap(rebind({down: ['n'], 'reject-hunk': ['x'], stop: ['X']}, 'keys'));
    const start = openStart({keymap});
    await start.sees('n k move');
    await start.press('j');
    await start.press('n');
    await start.sees('▸ cart.js');
  });

  it('says what to do where programs cannot run', async () => {
    const start = openStart({
      engine: Promise.resolve({kind: 'none', message: 'Docker does not answer. Start it.'}),
    });
    await start.sees('✗ Docker does not answer. Start it.');
  });

  it('is there before the engine is, and fails as the search for it does', async () => {
    const {promise, reject} = Promise.withResolvers<never>();
    promise.catch(() => {});
    const start = openStart({engine: promise});
    await start.sees('Looking for a sandbox…');
    await start.sees('▸ greet.py');
    reject(new EngineUnavailable('gone'));
    await expect(start.chosen).rejects.toThrow('gone');
    expect(start.terminal.isAlternate).toBe(false);
  });

  it('shows nothing that a terminal would obey', async () => {
    const bad = '\u001b[31mred\u001b]0;title\u0007\n\u202e';
    const start = openStart({
      items: [example(`a${bad}.py`, bad), session('1', bad)],
      engine: Promise.resolve({kind: 'found', description: bad, notices: [bad]}),
    });
    await start.sees('‹U+202E›');
    expect(start.terminal.written).not.toContain('\u001b]0;title');
    expect(start.text()).not.toContain('\u202e');
  });
});

describe('a path on the start screen', () => {
  it('is typed after o, and opened', async () => {
    const refuse = vi.fn(async () => null);
    const start = openStart({refuse});
    await start.sees('▸ greet.py');
    await start.press('o', ...'my q.py', '\u007f', 'y');
    await start.sees('File: my q.py█');
    await start.press(enter);
    expect(await start.chosen).toEqual({kind: 'file', path: 'my q.py'});
    expect(refuse).toHaveBeenCalledWith('my q.py');
  });

  it('may be pasted or dropped, quoted as for a shell', async () => {
    const start = openStart();
    await start.sees('▸ greet.py');
    await start.press("\u001b[200~'/a b/c.py' \u001b[201~");
    await start.sees("File: '/a b/c.py'");
    await start.press(enter);
    expect(await start.chosen).toEqual({kind: 'file', path: '/a b/c.py'});
  });

  it('may come in one chunk with its enter', async () => {
    const start = openStart();
    await start.sees('▸ greet.py');
    await start.press('/tmp/x.py\r');
    expect(await start.chosen).toEqual({kind: 'file', path: '/tmp/x.py'});
  });

  it('is completed with tab', async () => {
    const names: Readonly<Record<string, readonly string[]>> = {
      '.': ['shop/', 'shelf.py', 'README.md'],
      'shop/': ['main.py'],
    };
    const start = openStart({list: async directory => names[directory] ?? []});
    await start.sees('▸ greet.py');
    await start.press('o', 's', '\t');
    await start.sees('File: sh█');
    await start.sees('shop/  shelf.py');
    await start.press('o', '\t');
    await start.sees('File: shop/█');
    await start.press('\t');
    await start.sees('File: shop/main.py█');
  });

  it('that cannot be opened is refused where it is typed', async () => {
    const start = openStart({refuse: async path => `There is no file ${path}.`});
    await start.sees('▸ greet.py');
    await start.press('/', 'x', enter);
    await start.sees('There is no file /x.');
    await start.press('\u0015', enter);
    await start.sees('Type the path of a program.');
    await start.press(escape);
    await start.sees('q leave');
    await start.press('q');
    expect(await start.chosen).toMatchObject({kind: 'left'});
  });
});

describe('the start screen at any size', () => {
  const many = Array.from({length: 40}, (_, index) => example(`program-${index}.py`));

  it.each([
    [80, 24],
    [200, 50],
    [40, 10],
    [20, 4],
    [8, 2],
  ])('of %d×%d keeps what is selected in sight', async (columns, rows) => {
    const start = openStart({columns, rows, items: many});
    await start.sees('▸ pro');
    await start.press(...'jjjjjjjjjjjjjjjjjjjjjjjjj');
    await start.press('G');
    if (columns > 15) await start.sees('▸ program-39');
    else await start.sees('▸ pro');
    for (const line of start.text().split('\n'))
      expect([...line].length).toBeLessThanOrEqual(columns);
  });

  it('follows the terminal', async () => {
    const start = openStart({columns: 100, rows: 30, items: many});
    await start.sees('YuuBox heals');
    start.terminal.resize(50, 8);
    await start.sees(/^(?![\s\S]*YuuBox heals)[\s\S]*▸ program-0/);
  });

  it('loses nothing without colour', async () => {
    const coloured = openStart();
    await coloured.sees('Programs run in');
    const plain = openStart({env: {NO_COLOR: '1'}});
    await plain.sees('Programs run in');
    expect(plain.text()).toBe(coloured.text());
    const cyan = '\u001b[36m';
    expect(coloured.terminal.written).toContain(cyan);
    expect(plain.terminal.written).not.toContain(cyan);
  });

  it('says what is selected to a screen reader', async () => {
    const start = openStart({env: {INK_SCREEN_READER: 'true'}});
    await start.sees('Selected: greet.py');
    await start.press('j');
    await start.sees('Selected: cart.js');
  });
});
