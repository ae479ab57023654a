import {describe, expect, it} from 'vitest';
import {FakeSession, greeting, nameError} from './support/fake-session.ts';
import {openScreen} from './support/open-screen.ts';

function heard(options: Parameters<typeof openScreen>[0] = {}) {
  return openScreen({columns: 100, rows: 40, env: {INK_SCREEN_READER: 'true'}, ...options});
}

describe('with a screen reader', () => {
  it('says what is decided on, line by line, in words', async () => {
    const screen = heard({columns: 300});
    screen.session.breakAndPropose();
    const text = await screen.sees('Keys: y accept');
    expect(text.split('\n').map(line => line.trimEnd())).toEqual([
      'Program: greet.py, Python, docker 28.1. Attempt 1 of 5: fails with exit code 1.',
      "Error: NameError in greet.py on line 2: name 'prin' is not defined",
      'Fix 1 of 1, from offline, rule did-you-mean: it runs.',
      'Python itself suggests this name.',
      'Hunk 1 of 1, from line 1: undecided.',
      'unchanged line 1: def greet(name):',
      'cursor, removed line 2:     prin(f"Hello, {name}!")',
      'added line 2:     print(f"Hello, {name}!")',
      'unchanged line 3:',
      'unchanged line 4: greet("World")',
      'Status: offline: searching · yuuki: searching',
      'Keys that decide do not work yet.',
      expect.stringMatching(/^Keys: y accept, n reject, e edit, .* q leave$/),
    ]);
  });

  it('can be decided, and says what was', async () => {
    const screen = heard();
    screen.session.breakAndPropose();
    await screen.sees('Keys: y accept');
    await screen.settle();
    screen.clock.advance(1000);
    await screen.lacks('do not work yet');
    await screen.press('v', 'j');
    await screen.sees('selected, removed line 2');
    await screen.sees('cursor, selected, added line 2');
    await screen.press('y');
    await screen.sees('Hunk 1 of 1, from line 1: accepted.');
    await screen.sees('taken: ');
    expect(screen.session.commands).toHaveLength(1);
  });

  it('reads the other panes, the help, the editor and the question before leaving', async () => {
    const screen = heard();
    screen.session.breakAndPropose();
    await screen.sees('Keys: y accept');
    await screen.press('1');
    await screen.sees('cursor, line 2, error:     prin(');
    await screen.press('2');
    await screen.sees('stderr: Traceback');
    await screen.press('/', 'N', 'a', 'm');
    await screen.sees('Status: Search output: Nam: 1/1');
    await screen.press('\u001b', '?');
    await screen.sees('y: accept the hunk and go on to the next');
    await screen.press('\u001b', '4');
    await screen.settle();
    screen.clock.advance(1000);
    await screen.press('e');
    await screen.sees('Editing hunk 1. Line 2 of 4, column 5:');
  });

  it('uses no frame, no mark alone and no colour, and leaves the normal screen in use', async () => {
    const screen = heard();
    screen.session.breakAndPropose();
    await screen.sees('Keys: y accept');
    for (const key of ['1', '2', '3', '4', '?']) {
      await screen.press(key);
      expect(screen.text()).not.toMatch(/[─-╿▀-▟▶▸●◌○◐✓✗✎⚠↪┃]/);
    }
    expect(screen.terminal.isAlternate).toBe(false);
    // oxlint-disable-next-line no-control-regex
    expect(screen.terminal.written).not.toMatch(/\u001b\[3\dm/);
  });

  it('reads around the cursor where a fix or a pane is longer than the screen', async () => {
    const source = Array.from({length: 30}, (_, index) => `old(${index + 1})\n`).join('');
    const session = new FakeSession({source});
    const screen = heard({columns: 80, rows: 24, session});
    session.start();
    session.print('out\n'.repeat(60));
    session.finish('runtime-error');
    session.propose({source: source.replaceAll('old', 'new')});
    await screen.sees('cursor, removed line 1: old(1)');
    for (const [key, expected] of [
      ['G', 'cursor, added line 30: new(30)'],
      ['k', 'cursor, added line 29: new(29)'],
      ['g', 'cursor, removed line 1: old(1)'],
      ['1', 'cursor, line 1: old(1)'],
      ['G', 'cursor, line 30: old(30)'],
      ['2', 'cursor: out'],
      ['g', 'cursor: out'],
    ] as const) {
      await screen.press(key);
      const text = await screen.sees(expected);
      expect(text.split('\n').length).toBeLessThanOrEqual(24);
      expect(text).toMatch(/^(Hunk 1 of 1, |Pane: (code|output)\.)/m);
      expect(text).toContain('Keys: ');
    }
  });

  it('reads the attempt that is chosen in a long timeline', async () => {
    const screen = heard({columns: 80, rows: 15});
    for (let attempt = 0; attempt < 20; attempt += 1) {
      screen.session.start(`print(${attempt})\n`);
      screen.session.finish('runtime-error', nameError);
    }
    await screen.sees('Keys: ');
    await screen.press('t');
    await screen.sees('Attempt 20: chosen, you are here');
    await screen.press('g');
    await screen.sees('Attempt 1: chosen');
    expect(screen.text()).toContain('Timeline.');
  });

  it('reads a stage where it was scrolled to, and other panes beside it', async () => {
    const screen = heard({columns: 80, rows: 24});
    const {session} = screen;
    session.emit({type: 'step-changed', stepping: true});
    session.start();
    const prompt = Array.from({length: 40}, (_, index) => `Sentence ${index + 1}.`).join('\n');
    const questions = [{healer: 'chat', sendsTo: 'http://127.0.0.1:1/v1', prompt}];
    session.emit({type: 'stage-reached', stage: {kind: 'suggest', attempt: 1, questions}});
    await screen.sees('Step · next: asking the healers:');
    expect(screen.text()).toContain('Sentence 1.');
    expect(screen.text()).not.toContain('Sentence 40.');
    await screen.press('j', 'j', 'j');
    await screen.lacks('Who is asked');
    expect(screen.text()).toContain('Step · next: asking the healers:');
    await screen.press('G');
    await screen.sees('Sentence 40.');
    await screen.press('1');
    await screen.sees('Pane: code.');
  });

  it('fits the terminal however long the program is, the keys always last', async () => {
    const source = greeting.replaceAll('\n', '\n\n'.repeat(40));
    const screen = heard({columns: 60, rows: 15, session: new FakeSession({source})});
    screen.session.breakAndPropose();
    await screen.sees('Keys: ');
    await screen.press('1');
    expect(screen.text()).toContain('Pane: code.');
    expect(screen.text().split('\n').length).toBeLessThanOrEqual(15);
    expect(screen.text()).toContain('Program: greet.py');
  });
});
