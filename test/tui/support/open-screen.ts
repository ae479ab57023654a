import './force-color.ts';
import {Console} from 'node:console';
import {onTestFinished} from 'vitest';
import type {Keymap} from '../../../source/tui/keymap.ts';
import type {Player} from '../../../source/tui/replay/player.ts';
import {runSessionScreen} from '../../../source/tui/run-session-screen.tsx';
import type {SessionView} from '../../../source/tui/session-view.ts';
import {FakeSession} from './fake-session.ts';
import {FakeTerminal, until} from './fake-terminal.ts';
import {ManualClock} from './manual-clock.ts';

// Ink makes a console of its own; the one that Vitest puts in place of Node's lacks the means.
Object.assign(console, {Console});

interface Options {
  readonly columns?: number;
  readonly rows?: number;
  readonly replay?: Player;
  readonly write?: () => Promise<string>;
  readonly env?: Readonly<Record<string, string>>;
  readonly keymap?: Keymap;
}

/** The screen of a fake session. */
export function openScreen({
  session = new FakeSession(),
  ...options
}: Options & {readonly session?: FakeSession} = {}) {
  return openScreenOf(session, options);
}

/** The session screen on a fake terminal, with a clock that only goes when it is told to. */
export function openScreenOf<Session extends SessionView>(
  session: Session,
  {columns = 120, rows = 30, ...options}: Options,
) {
  const terminal = new FakeTerminal(columns, rows);
  const clock = new ManualClock();
  const {stdin, stdout} = terminal;
  const ended = runSessionScreen(session, {
    stdin,
    stdout,
    stderr: stdout,
    clock,
    env: {},
    ...options,
  });
  const outcome = ended.then(
    () => 'left' as const,
    (error: unknown) => error,
  );
  const screen = {
    session,
    terminal,
    clock,
    outcome,
    text: () => terminal.text(),
    type: (keys: string) => terminal.type(keys),
    /** Waits for a text to be on screen. */
    async sees(text: string | RegExp) {
      return until(
        () => {
          clock.advance(0);
          return terminal.text();
        },
        seen => (typeof text === 'string' ? seen.includes(text) : text.test(seen)),
        `${text}`,
      );
    },
    /** Waits for a text to be gone. */
    async lacks(text: string) {
      return until(
        () => terminal.text(),
        seen => !seen.includes(text),
        `${text} to be gone`,
      );
    },
    /** Lets what has happened be drawn. */
    async settle() {
      // Ink and React are loaded when the first screen is opened.
      if (terminal.written === '')
        await until(() => terminal.isPasteBracketed, Boolean, 'a screen');
      clock.advance(60);
      await frames();
    },
    /** Waits until keys that decide are armed. */
    async arm() {
      await screen.settle();
      await until(
        () => {
          clock.advance(400);
          return terminal.text();
        },
        seen => seen.includes('● '),
        'armed keys',
      );
      await frames();
    },
    /** Waits until nothing on the screen changes any more. */
    async rest() {
      await screen.settle();
      let before = '';
      await until(
        () => {
          clock.advance(400);
          return terminal.text();
        },
        seen => {
          const rests = seen !== '' && seen === before && !seen.includes('◌');
          before = seen;
          return rests;
        },
        'a screen at rest',
      );
    },
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        terminal.type(key);
        await frames();
      }
    },
  };
  onTestFinished(async () => {
    terminal.type('\u0003');
    terminal.type('\u0003');
    await outcome;
  });
  return screen;
}

/** Longer than Ink waits between two frames, and than it waits for the rest of an escape sequence. */
async function frames(): Promise<void> {
  await new Promise(resolve => {
    setTimeout(resolve, 80);
  });
}
