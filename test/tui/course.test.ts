import {describe, expect, it} from 'vitest';
import type {Trial} from '../../source/session/state.ts';
import {FakeSession, greeting, healedGreeting, nameError} from './support/fake-session.ts';
import {openScreen} from './support/open-screen.ts';

/** A screen with one proven fix, keys armed. */
async function reviewing(options: Parameters<typeof openScreen>[0] = {}) {
  const screen = openScreen({session: new FakeSession(), ...options});
  screen.session.breakAndPropose();
  await screen.arm();
  return screen;
}

describe('redo', () => {
  it('makes the decision again that was taken back', async () => {
    const screen = await reviewing();
    await screen.press('y', 'u');
    await screen.sees('○ undecided');
    await screen.press('\u0012');
    await screen.sees('✓ accepted');
    await screen.press('\u0012');
    await screen.sees('There is no decision to make again.');
  });
});

describe('a comment', () => {
  it('is typed like any text and sent with enter', async () => {
    const screen = await reviewing();
    await screen.press('c');
    await screen.sees('What should the healers know?');
    await screen.press('y', 'e', 's', ' ', 'q', '?');
    await screen.sees('yes q?');
    await screen.press('\r');
    await screen.sees('The healers are asked again, with what you said.');
    expect(screen.session.commands).toEqual([{kind: 'comment', text: 'yes q?'}]);
  });

  it('takes a paste of several lines as it is', async () => {
    const screen = await reviewing();
    await screen.press('c');
    await screen.press('\u001B[200~one\ntwo\u001B[201~');
    await screen.sees('two');
    await screen.press('\u0013');
    expect(screen.session.commands).toEqual([{kind: 'comment', text: 'one\ntwo'}]);
  });

  it('is left with escape, and says so when it is empty', async () => {
    const screen = await reviewing();
    await screen.press('c', 'x', '\u001B');
    await screen.sees('Your comment is not sent yet');
    await screen.press('\u001B');
    await screen.lacks('Comment, for the healers');
    await screen.arm();
    await screen.press('c', '\r');
    await screen.sees('Nothing was said; the healers are not asked again.');
    expect(screen.session.commands).toEqual([]);
  });

  it('has nobody to reach while the program runs', async () => {
    const screen = openScreen({});
    screen.session.start();
    await screen.settle();
    await screen.press('c');
    await screen.sees(/There is nobody to tell|Too soon/);
    expect(screen.session.commands).toEqual([]);
  });
});

describe('an open editor', () => {
  it('keeps to its own hunk when a better fix takes the screen', async () => {
    const screen = await reviewing();
    await screen.press('e');
    await screen.sees('Editing hunk 1/1');
    screen.session.propose(
      {source: greeting.replace('prin(f"Hello, {name}!")', 'pass'), id: 7},
      {source: healedGreeting, id: 1},
    );
    await screen.settle();
    await screen.press('#');
    await screen.press('\u0013');
    expect(screen.session.commands).toEqual([
      {kind: 'select', proposal: 1},
      expect.objectContaining({kind: 'choose', hunk: 0}),
    ]);
  });
});

describe('the auto mode', () => {
  it('can be stopped at once, however new the screen is', async () => {
    const screen = openScreen({});
    screen.session.emit({type: 'auto-changed', auto: true});
    screen.session.start();
    await screen.settle();
    await screen.press('a');
    expect(screen.session.commands).toEqual([{kind: 'auto', on: false}]);
  });

  it('is switched on and off with the same key, and the title says that it is on', async () => {
    const screen = await reviewing();
    await screen.press('a');
    await screen.sees('auto · attempt 1/5');
    await screen.press('a');
    await screen.sees('Auto mode is off: you decide.');
    expect(screen.session.commands).toEqual([
      {kind: 'auto', on: true},
      {kind: 'auto', on: false},
    ]);
  });
});

/** Three attempts: the second was made from the first, the third from the first as well. */
function branched(session: FakeSession): void {
  session.breakAndPropose();
  session.start(greeting.replace('World', 'world'));
  session.finish('runtime-error', nameError);
  session.emit({
    type: 'revision-made',
    revision: {number: 2, source: healedGreeting, hash: 'h', origin: 'chat:m', parent: 0},
  });
  session.emit({
    type: 'attempt-started',
    attempt: 3,
    revision: 2,
    launch: {image: 'python', compile: null, argv: ['python3', 'greet.py']},
  });
  session.finish('ok');
  session.emit({type: 'session-ended', outcome: 'runs'});
}

describe('the timeline', () => {
  it('draws the attempts as a tree and shows the chosen one in the panes', async () => {
    const screen = openScreen({});
    branched(screen.session);
    await screen.settle();
    await screen.press('t');
    await screen.sees('Timeline · 3 attempts');
    expect(screen.text()).toMatch(/✗ 1 .*the program as it was/);
    expect(screen.text()).toMatch(/├ ✗ 2 .*offline: ?did-you-mean/);
    expect(screen.text()).toMatch(/▸ └ ✓ 3 .*chat:m .*← you are here/);
    await screen.press('k');
    await screen.sees('greet("world")');
    await screen.press('g', '\r');
    await screen.sees('Back at attempt 1.');
    expect(screen.session.commands).toEqual([{kind: 'return', attempt: 1}]);
  });

  it('takes each of the moves that came in one chunk', async () => {
    const screen = openScreen({});
    branched(screen.session);
    await screen.settle();
    await screen.press('t');
    await screen.sees('Timeline · 3 attempts');
    await screen.press('kk', '\r');
    await screen.sees('Back at attempt 1.');
    expect(screen.session.commands).toEqual([{kind: 'return', attempt: 1}]);
  });

  it('goes nowhere from where it is, nor while the program runs, and closes with escape', async () => {
    const screen = openScreen({});
    branched(screen.session);
    await screen.settle();
    await screen.press('t', '\r');
    await screen.sees('This is where you are.');
    await screen.press('t', '\u001B');
    await screen.lacks('Timeline');
    screen.session.start(healedGreeting);
    await screen.settle();
    await screen.press('t', 'g', '\r');
    await screen.sees('The program is running; x stops it first.');
    expect(screen.session.commands).toEqual([]);
  });
});

describe('step mode', () => {
  it('shows what goes into the next stage and goes on by one with each key', async () => {
    const screen = openScreen({});
    const {session} = screen;
    session.emit({type: 'step-changed', stepping: true});
    session.start();
    session.emit({
      type: 'stage-reached',
      stage: {
        kind: 'suggest',
        attempt: 1,
        questions: [
          {healer: 'offline', sendsTo: null, prompt: null},
          {healer: 'chat', sendsTo: 'http://127.0.0.1:1/v1', prompt: 'You repair programs.'},
        ],
      },
    });
    await screen.sees('Step · next: asking the healers');
    await screen.sees('offline: works on this machine');
    await screen.sees('You repair programs.');
    await screen.press('y');
    await screen.sees('Stopped before asking the healers: . goes on');
    // Nothing runs that x could stop.
    await screen.press('x');
    await screen.lacks('Stopping the program');
    await screen.press('.');
    await screen.lacks('Step · next');
    await screen.press(',');
    await screen.sees('It no longer stops before stages.');
    expect(session.commands).toEqual([{kind: 'step'}, {kind: 'run-on'}]);
  });
});

describe('inspecting', () => {
  it('tells the command, the limits, what was asked, and why each fix stands where it does', async () => {
    const screen = openScreen({columns: 100, rows: 60});
    const {session} = screen;
    session.breakAndPropose();
    session.propose(
      {source: healedGreeting},
      {
        source: greeting.replace('prin(', 'input('),
        warnings: [{kind: 'exits-early', message: 'x'}],
      },
    );
    const candidate: Trial['candidate'] = {
      source: healedGreeting,
      healer: 'chat',
      rule: 'm',
      tier: 3,
      explanation: 'It is print.',
    };
    session.emit(
      {type: 'healer-asked', healer: 'chat', prompt: 'You repair programs.'},
      {type: 'healer-answered', healer: 'chat', text: 'print("…")'},
      {type: 'candidate-suggested', hash: 'h', candidate},
      {type: 'candidate-judged', hash: 'h', verdict: 'runs'},
    );
    await screen.settle();
    await screen.press('i');
    for (const text of [
      '$ python3 greet.py',
      '256 MB of memory',
      'sent to chat:',
      'chat answered:',
      '✓ runs · chat: m',
      '2. offline: did-you-mean · behind fix 1: it has more warnings',
    ]) {
      await screen.sees(text);
    }
    await screen.press('q');
    await screen.lacks('chat answered:');
  });
});
