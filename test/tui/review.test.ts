import {describe, expect, it} from 'vitest';
import {chosenSource} from '../../source/session/select.ts';
import {resultOf} from './support/fake-session.ts';
import {FakeSession, greeting, healedGreeting} from './support/fake-session.ts';
import {openScreen} from './support/open-screen.ts';

const numbers = Array.from({length: 20}, (_, index) => `x${index} = ${index}\n`).join('');
const twoHunks = numbers.replace('x2 = 2', 'x2 = 22').replace('x15 = 15', 'x15 = 1515');

/** A screen with a proposal of two hunks, keys armed. */
async function reviewing(options: Parameters<typeof openScreen>[0] = {}) {
  const session = new FakeSession({source: numbers});
  const screen = openScreen({session, ...options});
  session.start();
  session.finish('runtime-error');
  session.propose({source: twoHunks}, {source: numbers.replace('x2 = 2', 'x2 = 3')});
  await screen.arm();
  return screen;
}

describe('reviewing a fix', () => {
  it('accepts a hunk with y and goes on to the next', async () => {
    const screen = await reviewing();
    await screen.press('y');
    expect(screen.session.commands).toEqual([{kind: 'choose', hunk: 0, choice: {kind: 'accept'}}]);
    await screen.sees('hunk 2/2 ');
    await screen.press('y');
    await screen.sees('All hunks are decided: ↵ applies');
    await screen.press('\r');
    expect(screen.session.commands.at(-1)).toEqual({kind: 'apply'});
  });

  it('rejects with n, and says what else there is when all is rejected', async () => {
    const screen = await reviewing();
    await screen.press('n', 'n');
    await screen.sees('All of it is rejected. > shows another fix');
    expect(screen.session.commands).toEqual([
      {kind: 'choose', hunk: 0, choice: {kind: 'reject'}},
      {kind: 'choose', hunk: 1, choice: {kind: 'reject'}},
    ]);
  });

  it('does not apply when nothing is accepted, and says what to do', async () => {
    const screen = await reviewing();
    await screen.press('\r');
    await screen.sees('Nothing is accepted yet: y accepts the hunk');
    expect(screen.session.commands).toEqual([]);
  });

  it('takes single lines with space', async () => {
    const screen = await reviewing();
    await screen.press('j', ' ');
    expect(screen.session.commands).toEqual([
      {kind: 'choose', hunk: 0, choice: {kind: 'lines', taken: [3]}},
    ]);
    await screen.sees('◐ 1 of 2 lines accepted');
  });

  it('explains space on a line that does not change', async () => {
    const screen = await reviewing();
    await screen.press('k', ' ');
    await screen.sees('This line does not change.');
    expect(screen.session.commands).toEqual([]);
  });

  it('takes the last decision back with u', async () => {
    const screen = await reviewing();
    await screen.press('y', 'u');
    await screen.sees(/hunk 1\/2 │/);
    expect(screen.session.commands.at(-1)).toEqual({kind: 'undo'});
    expect(screen.text()).toContain('hunk 1/2 · line 1 · ○ undecided');
    await screen.press('u');
    await screen.sees('There is no decision to take back.');
  });

  it('shows the fix whose decision u takes back', async () => {
    const screen = await reviewing();
    await screen.press('y');
    await screen.sees('hunk 2/2 ');
    await screen.press('>');
    await screen.sees('Fix 2/2');
    await screen.arm();
    await screen.press('u');
    await screen.sees('A decision about this fix, 1 of 2, is taken back.');
    const [, second, third, fourth] = screen.session.commands;
    expect([second?.kind, third, fourth?.kind]).toEqual(['select', {kind: 'undo'}, 'select']);
    expect(screen.text()).toContain('Fix 1/2');
    expect(screen.text()).toMatch(/▸ +3 - x2 = 2 /);
    expect(screen.text()).toContain('hunk 1/2 · line 1 · ○ undecided');
  });

  it('goes from hunk to hunk with ] and [', async () => {
    const screen = await reviewing();
    await screen.press(']');
    await screen.sees(/hunk 2\/2 │/);
    await screen.press('[');
    await screen.sees(/hunk 1\/2 │/);
  });

  it('looks at other fixes with > and <, whose keys are dead at first', async () => {
    const screen = await reviewing();
    await screen.press('>');
    await screen.sees('Fix 2/2');
    await screen.press('y');
    await screen.sees('Too soon');
    expect(screen.session.commands).toEqual([{kind: 'select', proposal: 2}]);
    await screen.press('>');
    await screen.sees('This is the last fix.');
    await screen.press('<');
    await screen.sees('Fix 1/2');
  });

  it('edits a hunk in place', async () => {
    const screen = await reviewing();
    await screen.press('e');
    await screen.sees('Editing hunk 1/2');
    expect(screen.terminal.isCursorShown).toBe(true);
    await screen.press('\u001b[F', '0', '\u0013');
    await screen.sees('hunk 1/2 · line 1 · ✎ edited');
    expect(screen.terminal.isCursorShown).toBe(false);
    const [command] = screen.session.commands;
    expect(command).toMatchObject({kind: 'choose', hunk: 0, choice: {kind: 'edit'}});
    expect(JSON.stringify(command)).toContain('x2 = 220\\nx3 = 3');
    await screen.arm();
    await screen.press('e');
    await screen.sees('Editing hunk 1/2');
    expect(screen.text()).toContain('x2 = 220');
  });

  it('asks before esc drops an edit, and then keeps nothing', async () => {
    const screen = await reviewing();
    await screen.press('e', 'x', 'y', '\u001b');
    await screen.sees('Your edit is not taken yet');
    await screen.press('z', '\u001b');
    await screen.sees('Your edit is not taken yet');
    await screen.press('\u001b');
    await screen.sees('hunk 1/2 · line 1 · ○ undecided');
    expect(screen.session.commands).toEqual([]);
  });

  it('takes an edit that changed nothing for acceptance', async () => {
    const screen = await reviewing();
    await screen.press('e', '\u0013');
    expect(screen.session.commands).toEqual([{kind: 'choose', hunk: 0, choice: {kind: 'accept'}}]);
  });

  it('pastes into the editor, indentation and all', async () => {
    const screen = await reviewing();
    await screen.press('e', '\u001b[F', '\u001b[200~\nif y:\n    q()\u001b[201~', '\u0013');
    expect(JSON.stringify(screen.session.commands)).toContain('x2 = 22\\nif y:\\n    q()\\nx3');
  });

  it('understands keys that come in one chunk while it edits', async () => {
    const screen = await reviewing();
    await screen.press('e', '\u001b[F', ' + 1\r\tz\u0013y');
    expect(JSON.stringify(screen.session.commands)).toContain('x2 = 22 + 1\\n    z\\nx3');
    expect(screen.session.commands).toHaveLength(1);
  });

  it('takes several lines in one chunk for a paste, without indenting them again', async () => {
    const screen = await reviewing();
    await screen.press('e', '\u001b[F', '\rif y:\r    q()', '\u0013');
    expect(JSON.stringify(screen.session.commands)).toContain('x2 = 22\\nif y:\\n    q()\\nx3');
  });

  it('shows what was accepted and rejected line by line', async () => {
    const screen = await reviewing({rows: 50});
    await screen.press('y', 'n');
    const text = await screen.sees('✗ rejected');
    expect(text).toMatch(/✓ +3 - x2 = 2/);
    expect(text).toMatch(/✗ 16 - x15 = 15/);
  });
});

describe('on a narrow screen', () => {
  it('does not switch away from the pane that the user chose, but says that a fix is there', async () => {
    const screen = openScreen({columns: 80, rows: 24});
    screen.session.start();
    await screen.settle();
    await screen.press('2');
    screen.session.finish('runtime-error');
    screen.session.propose({source: healedGreeting});
    await screen.settle();
    await screen.sees('A fix is ready: 4 shows it.');
    expect(screen.text()).toContain('[2 Output]');
    await screen.press('y');
    await screen.sees('Look at the fix first: 4 shows it.');
    await screen.press('4');
    await screen.arm();
    await screen.press('y');
    expect(screen.session.commands).toEqual([{kind: 'choose', hunk: 0, choice: {kind: 'accept'}}]);
  });

  it('reaches every pane with tab', async () => {
    const screen = openScreen({columns: 80, rows: 24});
    screen.session.breakAndPropose();
    await screen.sees('[4 Fix]');
    for (const tab of ['[1 Code]', '[2 Output]', '[3 Error]', '[4 Fix]']) {
      await screen.press('\t');
      await screen.sees(tab);
    }
    await screen.press('\u001b[Z');
    await screen.sees('[3 Error]');
  });

  it('reaches the last line of everything that is longer than the screen', async () => {
    const screen = openScreen({columns: 80, rows: 24});
    screen.session.start(`${numbers.repeat(5)}last = "line of code"\n`);
    screen.session.print(`${'out\n'.repeat(100)}last line of output ${'x'.repeat(200)}end\n`);
    screen.session.finish('runtime-error');
    screen.session.propose({source: `${'y = 1\n'.repeat(60)}last = "line of fix"\n`});
    await screen.arm();
    await screen.press('G');
    await screen.sees('last = "line of fix"');
    await screen.press('1', 'G');
    await screen.sees('last = "line of code"');
    await screen.press('2');
    await screen.sees(/x+end$/m);
    await screen.press('g');
    await screen.lacks('last line of output');
    await screen.sees(/^ {3}out$/m);
  });
});

describe('the output pane', () => {
  it('follows the end until it is scrolled, and again from the end on', async () => {
    const screen = openScreen({columns: 80, rows: 24});
    screen.session.start();
    for (let line = 0; line < 60; line += 1) screen.session.print(`line ${line}.\n`);
    await screen.settle();
    await screen.sees('line 59.');
    await screen.sees(/^▸ {2}line 59\.$/m);
    await screen.press('k');
    await screen.sees(/^▸ {2}line 58\.$/m);
    screen.session.print('line 60.\n');
    await screen.settle();
    expect(screen.text()).not.toContain('line 60.');
    await screen.press('G');
    await screen.sees('line 60.');
    screen.session.print('line 61.\n');
    await screen.settle();
    await screen.sees('line 61.');
  });
});

describe('writing and leaving', () => {
  function healed(options: Parameters<typeof openScreen>[0] = {}) {
    const screen = openScreen(options);
    screen.session.breakAndPropose();
    screen.session.start(healedGreeting);
    screen.session.finish('ok');
    screen.session.emit({type: 'session-ended', outcome: 'runs'});
    return screen;
  }

  it('writes with w and says where', async () => {
    const screen = healed({write: async () => 'Written to greet.py.'});
    await screen.arm();
    await screen.press('w');
    await screen.sees('Written to greet.py.');
  });

  it('shows why it could not write, and stays', async () => {
    const screen = healed({write: () => Promise.reject(new Error('greet.py is read-only.'))});
    await screen.arm();
    await screen.press('w');
    await screen.sees('greet.py is read-only.');
    await screen.press('q', '\u001b');
    await screen.arm();
    await screen.press('q');
    await screen.arm().catch(() => {});
    await screen.press('w');
    await screen.sees('greet.py is read-only.');
    expect(screen.terminal.isAlternate).toBe(true);
  });

  it('asks with q when healing is not written, and stays with n', async () => {
    const screen = healed({write: async () => 'Written.'});
    await screen.settle();
    await screen.press('q');
    await screen.sees('The healed program is not written to its file yet. Leave?');
    await screen.press('n');
    await screen.sees('w write');
    expect(screen.terminal.isAlternate).toBe(true);
  });

  it('does not take a held q for an answer to its own question', async () => {
    const screen = healed();
    await screen.settle();
    await screen.press('q', 'q', 'qq', 'q');
    expect(screen.terminal.isAlternate).toBe(true);
    await screen.sees('Leave?');
  });

  it('leaves at the second ctrl-c', async () => {
    const screen = healed();
    await screen.settle();
    await screen.press('\u0003');
    await screen.sees('Leave?');
    await screen.press('\u0003');
    expect(await screen.outcome).toBe('left');
    expect(screen.session.commands).toContainEqual({kind: 'leave'});
  });

  it('leaves at once when there is nothing to lose', async () => {
    const screen = openScreen();
    screen.session.breakAndPropose();
    await screen.settle();
    await screen.press('q');
    expect(await screen.outcome).toBe('left');
  });

  it('asks when accepted changes have not run', async () => {
    const screen = await reviewing();
    await screen.press('y', 'q');
    await screen.sees('What you accepted has not run yet');
  });

  it('asks for what was healed, not for what was accepted, back at the attempt whose fix has run', async () => {
    const screen = await reviewing();
    await screen.press('y');
    const {session} = screen;
    session.start(chosenSource(session.state)?.source);
    session.finish('ok');
    session.emit({type: 'session-ended', outcome: 'runs'}, {type: 'returned', attempt: 1});
    session.emit({type: 'healing-started', attempt: 1, healers: ['offline']});
    await screen.settle();
    await screen.press('q');
    const text = await screen.sees('Leave?');
    expect(text).toContain('Attempt 2 runs, and is not written');
    expect(text).not.toContain('What you accepted');
  });

  it('leaves the attempt whose fix has run at once when that is written', async () => {
    const screen = await reviewing();
    await screen.press('y');
    const {session} = screen;
    session.start(chosenSource(session.state)?.source);
    session.finish('ok');
    session.emit({type: 'session-ended', outcome: 'runs'});
    session.emit({type: 'written', path: 'greet.py', revision: 1}, {type: 'returned', attempt: 1});
    session.emit({type: 'healing-started', attempt: 1, healers: ['offline']});
    await screen.settle();
    await screen.press('q');
    expect(await screen.outcome).toBe('left');
  });

  it('stops the running attempt with x', async () => {
    const screen = openScreen();
    screen.session.start();
    await screen.settle();
    await screen.press('x');
    expect(screen.session.commands).toEqual([{kind: 'stop'}]);
    screen.session.finish('cancelled', null, resultOf('cancelled'));
    screen.session.emit({type: 'session-ended', outcome: 'stopped'});
    await screen.settle();
    await screen.press('x');
    await screen.sees('Nothing is running.');
  });
});

describe('the editor of the user', () => {
  it('gets exactly what would be run, and its answer joins the fixes', async () => {
    const screen = openScreen({
      env: {EDITOR: `sh -c 'cat "$1" > "$1.seen"; echo "print(1)" > "$1"' edit`},
    });
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press('E');
    await screen.sees('Your version is being run');
    expect(screen.session.commands).toEqual([{kind: 'suggest', source: 'print(1)\n'}]);
    expect(screen.terminal.isAlternate).toBe(true);
    expect(screen.terminal.isRaw).toBe(true);
  });

  it('says so when it changed nothing, and when it failed', async () => {
    const screen = openScreen({env: {EDITOR: 'true'}});
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press('E');
    await screen.sees('The editor changed nothing.');
    const failing = openScreen({env: {VISUAL: 'false --wait', EDITOR: 'true'}});
    failing.session.breakAndPropose();
    await failing.arm();
    await failing.press('E');
    await failing.sees('The editor (false --wait) ended with exit code 1.');
    expect(failing.session.commands).toEqual([]);
  });
});

it('never decides about a fix that the session has but the screen has not shown yet', async () => {
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.arm();
  const better = {source: greeting.replace('prin(', 'println('), id: 7};
  screen.session.propose(better, {source: healedGreeting, id: 1});
  screen.type('y');
  await screen.settle();
  expect(screen.session.commands).toEqual([]);
  await screen.sees('println');
});
