import {describe, expect, it} from 'vitest';
import {FakeSession} from './support/fake-session.ts';
import {openScreen} from './support/open-screen.ts';

const before = 'one\ntwo\nthree\nfour\nfive\n';
const after = 'ONE\ntwo\nTHREE\nFOUR\nfive\n';

/** A screen with a fix whose one hunk holds two changes with a line between them; keys armed. */
async function reviewing(options: Parameters<typeof openScreen>[0] = {}) {
  const session = new FakeSession({source: before});
  const screen = openScreen({session, ...options});
  session.start();
  session.print('first line\nan Error here\nlast line, error too\n');
  session.finish('runtime-error');
  session.propose({source: after});
  await screen.arm();
  return screen;
}

const chosen = ({session}: Awaited<ReturnType<typeof reviewing>>) => session.commands.at(-1);

describe('splitting with s', () => {
  it('makes smaller hunks, the cursor on the same line, and undoes it', async () => {
    const screen = await reviewing();
    await screen.press('j', 'j', 'j', 's');
    await screen.sees('Split into 2 hunks: u joins them again.');
    await screen.sees(/hunk 2\/2 │/);
    expect(screen.text()).toMatch(/▸ +3 - three/);
    await screen.press('y', 'u', 'u');
    await screen.sees(/hunk 1\/1 │/);
    expect(screen.session.commands).toEqual([
      {kind: 'split', hunk: 0},
      {kind: 'choose', hunk: 1, choice: {kind: 'accept'}},
      {kind: 'undo'},
      {kind: 'undo'},
    ]);
  });

  it('says why a hunk cannot be split', async () => {
    const screen = await reviewing();
    await screen.press('s', 's');
    await screen.sees('cannot be split: no unchanged line stands between its changes');
    await screen.press('e', '!', '\u0013');
    await screen.sees('✎ edited');
    await screen.arm();
    await screen.press('s');
    await screen.sees('your own edit');
    expect(screen.session.commands.filter(({kind}) => kind === 'split')).toHaveLength(1);
  });
});

describe('deciding a range of lines with v', () => {
  it('takes the selected lines with y, as one decision', async () => {
    const screen = await reviewing();
    await screen.press('v');
    await screen.sees('Selecting lines');
    await screen.press('j');
    await screen.sees(/┃ +1 - one/);
    expect(screen.text()).toMatch(/▸ +1 \+ ONE/);
    await screen.press('y');
    await screen.sees('2 lines taken: u takes that back.');
    expect(chosen(screen)).toEqual({
      kind: 'choose-all',
      choices: [{kind: 'lines', taken: [0, 1]}],
    });
    await screen.sees('◐ 2 of 6 lines accepted');
    expect(screen.text()).not.toContain('┃');
    await screen.press('u');
    await screen.sees('○ undecided');
  });

  it('leaves the selected lines with n, and toggles them with space', async () => {
    const screen = await reviewing();
    await screen.press('v', 'j', 'n');
    await screen.sees('2 lines left out');
    await screen.sees('◐ 4 of 6 lines accepted');
    await screen.press('v', 'k', ' ');
    await screen.sees('✓ accepted');
  });

  it('is left with esc, and with v', async () => {
    const screen = await reviewing();
    await screen.press('v', 'j', '\u001b');
    await screen.lacks('┃');
    await screen.press('v', 'j', 'v');
    await screen.sees('No lines are selected any more.');
    await screen.press('y');
    expect(screen.session.commands).toEqual([{kind: 'choose', hunk: 0, choice: {kind: 'accept'}}]);
  });

  it('says so when nothing changes in it', async () => {
    const screen = await reviewing();
    await screen.press('j', 'j', 'v', 'y');
    await screen.sees('Nothing changes in the selected lines.');
    expect(screen.session.commands).toEqual([]);
  });
});

describe('deciding all hunks with Y and N', () => {
  it('is one decision, which u takes back', async () => {
    const screen = await reviewing();
    await screen.press('s', 'Y');
    await screen.sees('All hunks are decided');
    expect(chosen(screen)).toEqual({
      kind: 'choose-all',
      choices: [{kind: 'accept'}, {kind: 'accept'}],
    });
    await screen.press('u', 'N');
    await screen.sees('All of it is rejected.');
    expect(screen.session.commands.map(({kind}) => kind)).toEqual([
      'split',
      'choose-all',
      'undo',
      'choose-all',
    ]);
  });

  it('is not done by a key pressed too soon, nor by several in one chunk', async () => {
    const session = new FakeSession();
    const screen = openScreen({session});
    session.breakAndPropose();
    await screen.settle();
    await screen.press('Y');
    await screen.sees('Too soon');
    await screen.arm();
    await screen.press('YY', 'NY', 'sv');
    expect(session.commands).toEqual([]);
  });
});

describe('the diff side by side with d', () => {
  it('shows old and new beside each other, and back', async () => {
    const screen = await reviewing();
    await screen.press('d');
    await screen.sees(/1 - one +│ +1 \+ ONE/);
    expect(screen.text()).toMatch(/4 - four +│ +4 \+ FOUR/);
    expect(screen.text()).toMatch(/5 {3}five +│ +5 {3}five/);
    await screen.press('j');
    await screen.sees(/ {2} 1 - one +│ ▸ +1 \+ ONE/);
    await screen.press('d');
    await screen.sees(/1 - one +│$/m);
  });

  it('needs room, and says so', async () => {
    const screen = await reviewing({columns: 80, rows: 24});
    await screen.press('d');
    await screen.sees('Side by side needs a terminal of 100 columns; this one has 80.');
    expect(screen.text()).toMatch(/1 - one$/m);
  });

  it('is unified again where the terminal becomes narrow', async () => {
    const screen = await reviewing();
    await screen.press('d');
    await screen.sees(/1 - one +│/);
    screen.terminal.resize(80, 24);
    await screen.sees(/1 - one$/m);
    screen.terminal.resize(120, 30);
    await screen.sees(/1 - one +│/);
  });
});

describe('searching with /', () => {
  it('goes to what is typed, counts, goes round, and decides nothing', async () => {
    const screen = await reviewing();
    await screen.press('2', '/', 'e', 'r', 'r');
    await screen.sees('Search output: err▏ 2/2');
    await screen.press('\r');
    await screen.sees('err▏ 1/2');
    await screen.press('\u001b[A');
    await screen.sees('err▏ 2/2');
    await screen.press('\u001b[B');
    await screen.sees('err▏ 1/2');
    expect(screen.text()).toMatch(/▸ {2}an Error here/);
    await screen.press('y', 'q');
    await screen.sees('erryq▏ nothing found');
    await screen.press('\u007f', '\u007f', '\u001b');
    await screen.lacks('Search output');
    expect(screen.session.commands).toEqual([]);
  });

  it('tells capital letters apart when one is typed', async () => {
    const screen = await reviewing();
    await screen.press('2', '/', 'E', 'r', 'r');
    await screen.sees('Err▏ 1/1');
  });

  it('moves the cursor of the fix to what it finds there', async () => {
    const screen = await reviewing();
    await screen.press('/', 'F', 'O', 'U');
    await screen.sees('Search fix: FOU▏ 1/1');
    await screen.press('\u001b');
    await screen.sees(/▸ +4 \+ FOUR/);
  });

  it('takes a paste for text, and typing that comes in one chunk', async () => {
    const screen = await reviewing();
    await screen.press('1', '/', '\u001b[200~thr\nyes\u001b[201~');
    await screen.sees('Search code: thr▏ 1/1');
    await screen.press('\u0015', 'fou', 'r\r');
    await screen.sees('four▏ 1/1');
  });

  it('marks what it finds without colour: the one gone to by inverse, others by a line', async () => {
    const screen = await reviewing({env: {NO_COLOR: '1'}});
    await screen.press('2', '/', 'e', 'r', 'r');
    await screen.sees('err▏ 2/2');
    expect(
      cellsOf(screen, 'an Error')
        .slice(3, 6)
        .every(cell => cell?.isUnderline()),
    ).toBe(true);
    expect(
      cellsOf(screen, 'error too')
        .slice(0, 3)
        .every(cell => cell?.isInverse()),
    ).toBe(true);
  });
});

/** The cells of a text on screen. */
function cellsOf({terminal: {terminal}}: ReturnType<typeof openScreen>, text: string) {
  for (let row = 0; row < terminal.rows; row += 1) {
    const line = terminal.buffer.active.getLine(row);
    const at = line?.translateToString().indexOf(text) ?? -1;
    if (line && at >= 0) return Array.from(text, (_, index) => line.getCell(at + index));
  }
  throw new Error(`“${text}” is not on screen`);
}
