import {describe, expect, it} from 'vitest';
import {FakeSession, healedGreeting, nameError, resultOf} from '../support/fake-session.ts';
import {openScreen} from '../support/open-screen.ts';

type Screen = ReturnType<typeof openScreen>;

const longProgram = [
  'import json',
  'import sys',
  '',
  ...Array.from({length: 60}, (_, index) => `values_${index} = [${index}, ${index + 1}]`),
  '',
  'def total(values):',
  '    retrun sum(values)',
  '',
  'print(total(values_1), "a long line that does not fit into half of a screen and goes on below itself")',
  ...Array.from({length: 5}, (_, index) => `print(${index})`),
  'print(totl(values_2))',
  '',
].join('\n');

/** What a reviewer should see at both ends of the sizes: each is a text file beside this test. */
const scenes: Readonly<Record<string, (screen: Screen) => Promise<void>>> = {
  async starting() {},
  async running({session}) {
    session.start();
    session.print('Step 1 of 3\n\u001b[32mStep 2\u001b[0m of 3\n');
    session.print('warning: slow\n', 'stderr');
  },
  async searching({session}) {
    session.start();
    session.print("NameError: name 'prin' is not defined\n", 'stderr');
    session.finish('runtime-error', nameError);
    session.emit(
      {type: 'healing-started', attempt: 1, healers: ['offline', 'yuuki', 'chat']},
      {type: 'healer-finished', healer: 'offline', candidates: 3},
      {type: 'healer-failed', healer: 'yuuki', message: 'http://localhost:7860 does not answer.'},
    );
  },
  async 'an answer that comes'({session}) {
    session.start();
    session.print("NameError: name 'prin' is not defined\n", 'stderr');
    session.finish('runtime-error', nameError);
    const text = 'The name is misspelt.\n\n```python\ndef greet(name):\n    print(f"Hello, {na';
    session.emit(
      {type: 'healing-started', attempt: 1, healers: ['offline', 'chat']},
      {type: 'healer-finished', healer: 'offline', candidates: 0},
      {type: 'healer-progress', healer: 'chat', text, characters: 1204, answer: 1, answers: 3},
      {
        type: 'healer-spent',
        healer: 'chat',
        requests: 3,
        counted: 2,
        inputTokens: 2210,
        outputTokens: 640,
        cost: 0.01623,
      },
    );
  },
  async reviewing({session}) {
    session.breakAndPropose();
  },
  async 'reviewing two hunks'(screen) {
    const {session} = screen;
    session.start(longProgram);
    session.finish('compile-error', {
      ...nameError,
      type: 'SyntaxError',
      message: 'invalid syntax',
      phase: 'syntax',
      location: {file: 'greet.py', line: 66, column: 12, endLine: 66, endColumn: 15},
      frames: [],
      cause: {...nameError, type: 'ValueError', message: 'was raised before', cause: null},
      hints: [],
    });
    session.propose(
      {
        source: longProgram.replace('retrun', 'return').replace('totl(', 'total('),
        agreeing: ['chat'],
        warnings: [
          {kind: 'exits-early', message: 'It ends the program before the end of its code.'},
        ],
        verdict: {
          kind: 'moves-on',
          result: resultOf('runtime-error'),
          report: nameError,
          proof: null,
        },
      },
      {source: longProgram.replace('retrun', 'return')},
    );
    await screen.arm();
    await screen.press('y', ' ');
  },
  async editing(screen) {
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press('e', '\u001b[F', '\r', '#');
  },
  async help(screen) {
    screen.session.breakAndPropose();
    screen.session.emit({
      type: 'notice',
      message: 'Docker does not answer; using the embedded engine.',
    });
    await screen.settle();
    await screen.press('?', 'G');
  },
  async 'asking before leaving'(screen) {
    healed(screen.session);
    await screen.arm();
    await screen.press('q');
  },
  async healed({session}) {
    healed(session);
  },
  async 'no fix found'({session}) {
    session.start();
    session.finish('runtime-error', nameError);
    session.emit(
      {type: 'healing-started', attempt: 1, healers: ['offline']},
      {type: 'healer-finished', healer: 'offline', candidates: 0},
      {type: 'healing-finished', attempt: 1},
    );
  },
  async 'stopped at the time limit'({session}) {
    session.start();
    session.print('working…\n');
    session.finish('timeout', null, {wallMs: 60_012, exitCode: null});
    session.emit({type: 'session-ended', outcome: 'stopped'});
  },
};

function healed(session: FakeSession): void {
  session.breakAndPropose();
  session.start(healedGreeting);
  session.print('Hello, World!\n');
  session.finish('ok');
  session.emit({type: 'session-ended', outcome: 'runs'});
}

const sizes = [
  [80, 24],
  [120, 30],
  [200, 50],
] as const;

describe.each(sizes)('at %i×%i', (columns, rows) => {
  it.each(Object.entries(scenes))('shows: %s', async (name, play) => {
    const session = new FakeSession(name.includes('two hunks') ? {source: longProgram} : {});
    const screen = openScreen({columns, rows, session, write: async () => 'Written.'});
    await screen.settle();
    await play(screen);
    await screen.rest();
    const text = withoutTime(screen.text());
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(columns);
    const file = `${name.replaceAll(' ', '-')}-${columns}x${rows}.txt`;
    await expect(`${text}\n`).toMatchFileSnapshot(`./snapshots/${file}`);
  });
});

it('loses nothing without colour', async () => {
  const colourful = openScreen();
  const plain = openScreen({env: {NO_COLOR: '1'}});
  for (const screen of [colourful, plain]) {
    screen.session.breakAndPropose();
    await screen.arm();
    await screen.press('y');
    await screen.rest();
  }
  expect(plain.text()).toBe(colourful.text());
  expect(usesColor(colourful)).toBe(true);
  expect(usesColor(plain)).toBe(false);
});

it('says so when the terminal is too small, and comes back', async () => {
  const screen = openScreen({columns: 59, rows: 20});
  screen.session.breakAndPropose();
  await screen.settle();
  expect(screen.text()).toBe('Make me bigger: 60×15 at least, this is 59×20.');
  screen.terminal.resize(60, 15);
  await screen.sees('Fix 1/1');
});

/** The spinner and the seconds of a run go on by themselves. */
const withoutTime = (text: string) => text.replace(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏] \d+ s/, '⠋ 0 s');

function usesColor({terminal: {terminal}}: Screen): boolean {
  const cells = Array.from({length: terminal.rows}, (_, row) =>
    Array.from({length: terminal.cols}, (_, column) =>
      terminal.buffer.active.getLine(row)?.getCell(column),
    ),
  ).flat();
  return cells.some(cell => cell && !(cell.isFgDefault() && cell.isBgDefault()));
}
