import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {bindings} from '../../../source/tui/bindings.ts';
import {describeInTerminal, programFile} from '../support/engines.ts';
import {keepScreen} from '../support/keep-screen.ts';
import {startYuubox, type TmuxTerminal} from '../support/tmux-terminal.ts';
import {endless, party} from './party.ts';
import {reviewSteps, type Step} from './steps.ts';

const screens = join(import.meta.dirname, 'screens');
const sizes = [
  [80, 24],
  [200, 50],
] as const;

/** Keys that have tests of their own, beside the ones of the steps. */
const elsewhere = new Set(['x', 'q', 'ctrl-c', 'ctrl-z', 'a', 'c', 'ctrl-r', 't', '.', ',']);

describeInTerminal('the keys in a real terminal', () => {
  it('are all tried', () => {
    const tried = new Set(reviewSteps(80).flatMap(({key}) => key ?? []));
    const keys = bindings.flatMap(binding => binding.keys);
    expect(keys.filter(key => !tried.has(key) && !elsewhere.has(key))).toEqual([]);
  });

  it.each(sizes)(
    'review, edit, heal and write at %i×%i',
    {timeout: 180_000},
    async (columns, rows) => {
      const file = await programFile('party.mjs', party);
      const terminal = await startYuubox([file, '--engine', 'embedded'], {
        columns,
        rows,
        env: {EDITOR: 'true'},
        shell: 'job control',
      });
      await terminal.sees(/Fix 1\/2.*✓ runs/, 60_000);
      await terminal.sees('● y accept');
      await keepScreen(terminal, `${screens}/a-fix`, [columns, rows]);
      for (const step of reviewSteps(columns)) {
        await take(terminal, step, [columns, rows]);
      }
      expect(await readFile(file, 'utf8')).toBe(
        party
          .replace('consol.', 'console.')
          .replace('consle.', 'console.')
          .replace('gests', 'guests'),
      );

      await terminal.press('C-z');
      await terminal.sees('Stopped');
      expect(await terminal.isAlternate()).toBe(false);
      await terminal.type('fg');
      await terminal.press('Enter');
      await terminal.sees('Written to');
      expect(await terminal.isAlternate()).toBe(true);
      await terminal.press('q');
      await expect.poll(() => terminal.isAlternate(), {timeout: 20_000}).toBe(false);
      expect(await terminal.isCursorShown()).toBe(true);
    },
  );

  it.each(sizes)('stop a program and leave at %i×%i', async (columns, rows) => {
    const file = await programFile('endless.mjs', endless);
    const terminal = await startYuubox([file, '--engine', 'embedded'], {columns, rows});
    await terminal.sees('here we go');
    await terminal.press('x');
    await terminal.sees(/was stopped/);
    await terminal.press('C-c');
    await terminal.sees(/ended with \d+/);
    expect(await terminal.isAlternate()).toBe(false);
  });
});

/** Does a step and waits for what comes of it. No row of the screen is ever longer than the terminal. */
async function take(
  terminal: TmuxTerminal,
  step: Step,
  [columns, rows]: readonly [number, number],
): Promise<void> {
  const {key, typed, pasted, decides, sees, lacks, screen} = step;
  if (decides) await terminal.sees('● ');
  if (key !== undefined) await terminal.press(tmuxNames[key] ?? key);
  if (typed !== undefined) await terminal.type(typed);
  if (pasted !== undefined) await terminal.paste(pasted);
  await terminal.sees(sees).catch((error: Error) => {
    throw new Error(`After ${key ?? typed ?? pasted}: ${error.message}`);
  });
  if (lacks !== undefined) await terminal.lacks(lacks);
  if (screen !== undefined) {
    await keepScreen(terminal, `${screens}/${screen.replaceAll(' ', '-')}`, [columns, rows]);
  }
}

const tmuxNames: Readonly<Record<string, string>> = {
  enter: 'Enter',
  escape: 'Escape',
  space: 'Space',
  tab: 'Tab',
  'shift-tab': 'BTab',
  up: 'Up',
  down: 'Down',
  home: 'Home',
  end: 'End',
  pageup: 'PPage',
  pagedown: 'NPage',
  'ctrl-f': 'C-f',
  'ctrl-b': 'C-b',
};
