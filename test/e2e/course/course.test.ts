import {join} from 'node:path';
import {expect, it} from 'vitest';
import {describeInTerminal, programFile} from '../support/engines.ts';
import {keepScreen} from '../support/keep-screen.ts';
import {startYuubox} from '../support/tmux-terminal.ts';

const screens = join(import.meta.dirname, 'screens');

/** Two mistakes far apart, so that a fix of both has two hunks. */
const shop = `Error.stackTraceLimit = 2;

const prices = [3, 4, 5];
consol.log('The shop opens.');

// Every price is looked at,
// one after another,
// in the order of the list.
let total = 0;
for (const price of prices) {
  total += price;
}

console.lgo('It sold for', total);
`;

describeInTerminal('the course of a session in a real terminal', () => {
  it.each([
    [80, 24],
    [200, 50],
  ] as const)(
    'goes stage by stage, back to an earlier attempt, and on by itself at %i×%i',
    {timeout: 180_000},
    async (columns, rows) => {
      const file = await programFile('shop.mjs', shop);
      const size = [columns, rows] as const;
      const terminal = await startYuubox([file, '--engine', 'embedded', '--step'], {columns, rows});
      await terminal.sees('Step · next: the run', 60_000);
      await keepScreen(terminal, join(screens, 'before-the-run'), size);
      await terminal.press('.');
      await terminal.sees('Step · next: reading the error');
      await terminal.press('.');
      await terminal.sees('Step · next: asking the healers');
      await keepScreen(terminal, join(screens, 'before-asking'), size);
      await terminal.press('.');
      await terminal.sees('Step · next: verifying the candidates');
      await terminal.press(',');
      await terminal.sees(/Fix 1\/\d.*✓ runs/);

      await terminal.sees('● y accept');
      await terminal.press('y');
      await terminal.sees('✓ accepted');
      await terminal.press('u');
      await terminal.sees('hunk 1/2 · line 1 · ○ undecided');
      await terminal.press('C-r');
      await terminal.sees('hunk 1/2 · line 1 · ✓ accepted');
      await terminal.press('Enter');
      await terminal.sees(/attempt 2\/5/);
      await terminal.sees(/Fix 1\/\d.*✓ runs/);

      await terminal.press('t');
      await terminal.sees('Timeline · 2 attempts');
      await keepScreen(terminal, join(screens, 'timeline'), size);
      await terminal.press('k');
      await terminal.sees(/▸ ✗ 1/);
      await terminal.press('Enter');
      await terminal.sees('Back at attempt 1.');
      await terminal.sees(/attempt 1\/5/);

      await terminal.press('i');
      await terminal.sees('$ node');
      await keepScreen(terminal, join(screens, 'inspect'), size);
      await terminal.press('Escape');
      await terminal.lacks('$ node');

      await terminal.sees('● y accept');
      await terminal.press('c');
      await terminal.sees('What should the healers know?');
      await terminal.type('It is spelt console.');
      await terminal.sees('It is spelt console.');
      await keepScreen(terminal, join(screens, 'comment'), size);
      await terminal.press('Escape');
      await terminal.sees('Your comment is not sent yet');
      await terminal.press('Escape');
      await terminal.lacks('Comment, for the healers');

      await terminal.sees('● y accept');
      await terminal.press('a');
      await terminal.sees('It runs.', 60_000);
      await terminal.sees('Healed · 2 lines changed');
      await terminal.press('t');
      await terminal.sees('Timeline · 3 attempts');
      await keepScreen(terminal, join(screens, 'branches'), size);
      await terminal.press('Escape');
      await terminal.lacks('Timeline');
      await terminal.press('q');
      await terminal.sees('y leave');
      // Keys that decide wait until the question has been seen.
      const left = async () => {
        await terminal.press('y');
        return terminal.isAlternate();
      };
      await expect.poll(left, {interval: 600, timeout: 20_000}).toBe(false);
    },
  );
});
