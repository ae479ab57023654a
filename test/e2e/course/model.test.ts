import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import {answer, fakeChat} from '../../support/fake-models.ts';
import {describeInTerminal, engines, programFile} from '../support/engines.ts';
import {startYuubox} from '../support/tmux-terminal.ts';

/** It calls two functions that were never written: only somebody who understands it can heal it. */
const broken = `const prices = [3, 4, 5];

const total = addUp(prices);

console.log('The shop closes.');
console.log(prices.length, 'things were sold.');

// Every price was paid,
// one after another,
// and nobody came back.

// What is printed is for people,
// who like to see what they pay in.
console.log(label(total));
`;

const adding = 'const addUp = numbers => numbers.reduce((sum, number) => sum + number, 0);\n';
const write = (label: string) =>
  broken
    .replace('\nconst total', `${adding}\nconst total`)
    .replace('// What is printed', `const label = amount => \`${label}\`;\n// What is printed`);
const first = write('${amount} dollars');
const second = write('${amount} euros');

describeInTerminal('a model’s fixes in a real terminal', () => {
  it.each(engines)(
    'stream in, are proven, taken in part, and improve with a comment (%s)',
    {timeout: 180_000},
    async engine => {
      const fence = (code: string) => `Here it is:\n\n\`\`\`js\n${code}\`\`\`\n`;
      await using server = await fakeChat({
        behaviour: [answer(fence(first)), answer(fence(second))],
      });
      const file = await programFile('shop.js', broken);
      const terminal = await startYuubox([file, '--engine', engine, '--write'], {
        env: {YUUBOX_API_URL: server.url, YUUBOX_MODEL: 'm'},
      });
      // The rules know nothing here: the fix is the model's, and it was run.
      await terminal.sees(/Fix 1\/1 · chat: m · ✓ runs/, 60_000);
      await terminal.sees('hunk 1/2');
      await terminal.sees('● y accept');
      await terminal.press('y');
      await terminal.sees('hunk 2/2');
      await terminal.press('n');
      await terminal.sees('✗ rejected');

      await terminal.press('c');
      await terminal.sees('What should the healers know?');
      await terminal.type('We sell in euros.');
      await terminal.press('Enter');
      await terminal.sees(/Fix \d\/2/, 60_000);
      expect(server.requests).toHaveLength(2);
      const [asked, askedAgain] = server.requests.map(({body}) => JSON.stringify(body));
      expect(asked).not.toContain('We sell in euros.');
      expect(askedAgain).toContain('We sell in euros.');
      // It also knows what was refused.
      expect(askedAgain).toContain('dollars');

      // What answers the comment is put on screen.
      await terminal.sees(/Fix 1\/2/);
      await terminal.sees('● y accept');
      await terminal.press('Y');
      await terminal.sees('All hunks are decided');
      await terminal.press('G');
      await terminal.sees('euros');
      await terminal.press('Enter');
      await terminal.sees('12 euros', 60_000);
      await terminal.sees(/It runs\./);
      await terminal.sees('● w write');
      await terminal.press('w');
      await terminal.sees('Written to');
      expect(await readFile(file, 'utf8')).toBe(second);
      await terminal.press('q');
      await expect.poll(() => terminal.isAlternate(), {timeout: 20_000}).toBe(false);
      expect(server.problems).toEqual([]);
    },
  );
});
