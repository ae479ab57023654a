import {expect, it} from 'vitest';
import {randomFrom} from '../support/seeded.ts';
import {FakeSession} from './support/fake-session.ts';
import {openScreen} from './support/open-screen.ts';

const longLine = `value = "${'wide 字 and long '.repeat(30)}"`;
const source = `${longLine}\nprin(value)\n\n\n\n\n\n\n${longLine}\n`;

/** What the user is in the middle of when the terminal changes its size. */
const places: Readonly<Record<string, readonly string[]>> = {
  'a review': [],
  'a selection': ['v', 'j'],
  'a diff side by side': ['d'],
  'a search': ['/', 'w', 'i', 'd'],
  'an edit': ['e', 'x', '\r'],
  'the help': ['?', 'j'],
  'the output, zoomed': ['2', 'z', 'k'],
};

it.each(Object.entries(places))('fits every size in the middle of %s', async (_, keys) => {
  const session = new FakeSession({source});
  const screen = openScreen({columns: 200, rows: 50, session});
  session.start();
  session.print(`${longLine}\n`.repeat(60));
  session.finish('runtime-error');
  session.propose({source: source.replace('prin(', 'print(').replace(/long "\n$/, 'short"\n')});
  await screen.arm();
  await screen.press(...keys);
  const random = randomFrom(keys.length);
  for (let step = 0; step < 12; step += 1) {
    const columns = 20 + Math.floor(random() * 200);
    const rows = 5 + Math.floor(random() * 60);
    screen.terminal.resize(columns, rows);
    await screen.settle();
    const lines = screen.text().split('\n');
    const size = `${columns}×${rows}`;
    if (columns < 60 || rows < 15) {
      expect(lines, size).toHaveLength(1);
      expect(lines[0], size).toMatch(/^Make me/);
      continue;
    }
    // Had a row been too long, or one too many, the first or the last would be gone or cut.
    expect(lines, size).toHaveLength(rows);
    const [first = '', last = ''] = [lines[0], lines.at(-1)];
    if (first.startsWith('┌')) {
      expect(first, size).toHaveLength(columns);
      expect(first, size).toMatch(/┐$/);
      expect(last, size).toBe(`└${'─'.repeat(columns - 2)}┘`);
    } else {
      expect(first, size).toMatch(/^ greet\.py/);
      expect(last, size).toMatch(/^ \S/);
    }
  }
});
