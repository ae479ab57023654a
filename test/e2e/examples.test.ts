import {readdirSync} from 'node:fs';
import {extname, join} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {describe, expect, inject, it} from 'vitest';
import {languages} from '../../source/languages/index.ts';
import {describeInTerminal} from './support/engines.ts';
import {startYuubox, type TmuxTerminal} from './support/tmux-terminal.ts';

const folder = join(import.meta.dirname, '../../examples');
const extensions = new Set(languages.flatMap(language => language.extensions));
const examples = readdirSync(folder).filter(name => extensions.has(extname(name)));

describeInTerminal('the examples', () => {
  describe.skipIf(inject('dockerMissing') !== null)('on Docker', () => {
    it('have one for each language', () => {
      const without = languages.filter(
        ({extensions}) => !examples.some(name => extensions.includes(extname(name))),
      );
      expect(without.map(({name}) => name)).toEqual([]);
    });

    it.each(examples)(
      '%s is healed by accepting what is proposed',
      {timeout: 240_000},
      async name => {
        const terminal = await startYuubox([join(folder, name), '--engine', 'docker']);
        await acceptAll(terminal);
      },
    );
  });
});

/** Compilers take their time when others use the machine too. */
const patienceMs = 60_000;

/** Accepts each hunk of the best proposal, runs what comes of it, and so on until it runs. */
async function acceptAll(terminal: TmuxTerminal): Promise<void> {
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const screen = await terminal.sees(/● y accept|It runs\. w writes/, patienceMs);
    if (screen.includes('It runs.')) {
      expect(attempt).toBeGreaterThan(1);
      return;
    }
    // What only moves the error on comes first; a fix of all steps is better, and an attempt is saved with each.
    await terminal.sees(/Fix \d.* · ✓ runs/, patienceMs).catch(() => '');
    await acceptHunks(terminal);
    await terminal.press('Enter');
    await terminal.sees(`attempt ${attempt + 1}/5`, patienceMs);
  }
  throw new Error('it does not run after five attempts');
}

/** Better proposals may still come, and a key decides only about what has been on screen for a moment. */
async function acceptHunks(terminal: TmuxTerminal): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const screen = await terminal.sees('● y accept');
    if (screen.includes('All hunks are decided')) return;
    await terminal.press('y');
    await sleep(300);
  }
  throw new Error('there are always more hunks to decide');
}
