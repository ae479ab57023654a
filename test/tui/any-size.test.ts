import {it} from 'vitest';
import {randomFrom} from '../support/seeded.ts';
import {FakeSession} from './support/fake-session.ts';
import {until} from './support/fake-terminal.ts';
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
    screen.clock.advance(60);
    await until(
      () => screen.text(),
      text => fits(text.split('\n'), columns, rows),
      `a whole screen of ${columns}×${rows}`,
    );
  }
});

/** Had a row been too long, or one too many, the first or the last would be gone or cut. */
function fits(lines: readonly string[], columns: number, rows: number): boolean {
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (columns < 60 || rows < 15) return lines.length === 1 && first.startsWith('Make me');
  if (lines.length !== rows) return false;
  return first.startsWith('┌')
    ? first.endsWith('┐') && last === `└${'─'.repeat(columns - 2)}┘`
    : first.startsWith(' greet.py') && /^ \S/.test(last);
}
