import {readdirSync} from 'node:fs';
import {extname, join} from 'node:path';
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
    const hunks = Number(/hunk 1\/(\d+)/.exec(screen)?.[1]);
    for (let hunk = 1; hunk <= hunks; hunk += 1) {
      // A key decides only about what has been on screen for a moment.
      await terminal.sees(new RegExp(`hunk ${hunk}/${hunks}[^·]*\\n[^]*● y accept`));
      await terminal.press('y');
    }
    await terminal.sees(new RegExp(`hunk ${hunks}/${hunks} · .* · ✓ accepted`));
    await terminal.press('Enter');
    await terminal.sees(`attempt ${attempt + 1}/5`, patienceMs);
  }
  throw new Error('it does not run after five attempts');
}
