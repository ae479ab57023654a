import '../support/force-color.ts';
import {Console} from 'node:console';
import {onTestFinished} from 'vitest';
import {runStartScreen, type StartOptions} from '../../../source/tui/start/run-start-screen.ts';
import type {Item} from '../../../source/tui/start/start-content.ts';
import {standardKeymap} from '../../../source/tui/keymap.ts';
import {FakeTerminal, until} from '../support/fake-terminal.ts';

// Ink makes a console of its own; the one that Vitest puts in place of Node's lacks the means.
Object.assign(console, {Console});

export const now = new Date('2026-05-01T12:00:00Z');

export function example(file: string, about = `${file} is broken`): Item {
  return {kind: 'example', example: {file, path: `/package/${file}`, language: 'Python', about}};
}

export function session(id: string, program: string): Item {
  const when = new Date(now.getTime() - 5 * 60_000);
  return {kind: 'session', session: {id, when, program, outcome: 'not healed yet'}};
}

/** The start screen on a fake terminal. */
export function openStart({
  columns = 80,
  rows = 24,
  ...options
}: Partial<StartOptions> & {readonly columns?: number; readonly rows?: number} = {}) {
  const terminal = new FakeTerminal(columns, rows);
  const {stdin, stdout} = terminal;
  const chosen = runStartScreen({
    items: [example('greet.py'), example('cart.js'), example('stock.rs')],
    engine: Promise.resolve({kind: 'found', description: 'docker 28.1', notices: []}),
    now,
    keymap: standardKeymap,
    list: async () => [],
    refuse: async () => null,
    env: {},
    ...options,
    stdin,
    stdout,
    stderr: stdout,
  });
  chosen.catch(() => {});
  onTestFinished(async () => {
    terminal.type('\u0003');
    await chosen.catch(() => {});
  });
  return {
    terminal,
    chosen,
    text: () => terminal.text(),
    sees: (text: string | RegExp) =>
      until(
        () => terminal.text(),
        seen => (typeof text === 'string' ? seen.includes(text) : text.test(seen)),
        `${text}`,
      ),
    /** One key at a time, as a person presses them. */
    async press(...keys: readonly string[]) {
      for (const key of keys) {
        terminal.type(key);
        await new Promise(resolve => {
          setTimeout(resolve, 80);
        });
      }
    },
  };
}
