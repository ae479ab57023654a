import {expect, it} from 'vitest';
import {runSessionScreen} from '../../source/tui/run-session-screen.tsx';
import {FakeSession} from './support/fake-session.ts';
import {FakeTerminal, until} from './support/fake-terminal.ts';
import {openScreen} from './support/open-screen.ts';

function expectGivenBack(terminal: FakeTerminal): void {
  expect(terminal.isAlternate).toBe(false);
  expect(terminal.isRaw).toBe(false);
  expect(terminal.isCursorShown).toBe(true);
  expect(terminal.isPasteBracketed).toBe(false);
  expect(terminal.isWrapping).toBe(true);
}

it('takes the terminal and gives it back after q', async () => {
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.settle();
  const {terminal} = screen;
  expect([terminal.isAlternate, terminal.isRaw, terminal.isPasteBracketed]).toEqual([
    true,
    true,
    true,
  ]);
  expect(terminal.isCursorShown).toBe(false);
  await screen.press('q');
  expect(await screen.outcome).toBe('left');
  expectGivenBack(terminal);
  expect(screen.session.commands).toContainEqual({kind: 'leave'});
});

it('gives it back and passes on the error that ended the session', async () => {
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.settle();
  screen.session.fail(new Error('the daemon is gone'));
  expect(await screen.outcome).toEqual(new Error('the daemon is gone'));
  expectGivenBack(screen.terminal);
});

it('gives it back and passes on an error in a component', async () => {
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.settle();
  // No state that the fold can make: what a fault of our own would look like.
  Object.assign(screen.session, {state: {...screen.session.state, attempts: null}});
  screen.session.emit();
  screen.terminal.resize(110, 30);
  expect(await screen.outcome).toBeInstanceOf(TypeError);
  expectGivenBack(screen.terminal);
});

it('gives it back and passes on an error in the answer to a key', async () => {
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.arm();
  screen.session.command = () => {
    screen.session.command = () => {};
    throw new Error('a fault of our own');
  };
  screen.type('y');
  expect(await screen.outcome).toEqual(new Error('a fault of our own'));
  expectGivenBack(screen.terminal);
});

it.each(['SIGTERM', 'SIGHUP'] as const)('gives it back after %s', async signal => {
  const listeners = process.listenerCount(signal);
  const screen = openScreen();
  screen.session.breakAndPropose();
  await screen.settle();
  process.emit(signal);
  expect(await screen.outcome).toBe('left');
  expectGivenBack(screen.terminal);
  expect(process.listenerCount(signal)).toBe(listeners);
});

it('ends when the keyboard is gone', async () => {
  const terminal = new FakeTerminal(100, 30);
  const {stdin, stdout} = terminal;
  const session = new FakeSession();
  const ended = runSessionScreen(session, {stdin, stdout, stderr: stdout, env: {}});
  await until(
    () => terminal.text(),
    text => text.includes('greet.py'),
    'the first frame',
  );
  stdin.emit('end');
  expect(await ended).toEqual({wasAsked: true});
  expectGivenBack(terminal);
});

it('ends when the terminal takes no more', async () => {
  const screen = openScreen();
  await screen.settle();
  screen.terminal.stdout.emit('error', Object.assign(new Error('write EIO'), {code: 'EIO'}));
  expect(await screen.outcome).toBe('left');
});
