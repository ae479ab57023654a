import {expect, it} from 'vitest';
import {randomFrom} from '../support/seeded.ts';
import {fuzzedText} from '../terminal/fuzzed-bytes.ts';
import {FakeSession, nameError, resultOf} from './support/fake-session.ts';
import {foreignSequences, overhear} from './support/foreign-sequences.ts';
import {openScreen} from './support/open-screen.ts';

const sessions = 8;
const rounds = 16;
/** As many as its pane shows at 200×50, of each. */
const rows = {source: 24, output: 16, diff: 14, answer: 6, other: 20};
const strings = Object.values(rows).reduce((sum, count) => sum + count, 0);

it(
  `writes nothing but its own sequences, whatever ${sessions * rounds * strings} fuzzed byte strings hold`,
  {timeout: 180_000},
  async () => {
    expect(sessions * rounds * strings).toBeGreaterThanOrEqual(10_000);
    for (let seed = 0; seed < sessions; seed += 1) {
      const random = randomFrom(seed);
      const fuzz = () => fuzzedText(random);
      const lines = (count: number) => Array.from({length: count}, fuzz).join('\n');
      const session = new FakeSession({source: lines(rows.source), entry: fuzz()});
      const screen = openScreen({columns: 200, rows: 50, session});
      const heard = overhear(screen.terminal.terminal);
      for (let round = 0; round < rounds; round += 1) {
        const source = lines(rows.source);
        session.start(source);
        for (const chunk of cut(`${lines(rows.output)}\n`, random)) {
          session.print(chunk, random() < 0.5 ? 'stdout' : 'stderr');
        }
        const place = {file: fuzz(), line: 3, column: 2, endLine: 3, endColumn: 9};
        session.finish('runtime-error', {
          ...nameError,
          type: fuzz(),
          message: fuzz(),
          hints: [fuzz(), fuzz()],
          notes: [fuzz()],
          location: random() < 0.5 ? {...place, file: 'greet.py'} : place,
          frames: [{name: fuzz(), location: place}],
          cause: {...nameError, type: fuzz(), message: fuzz()},
        });
        const healer = fuzz();
        session.emit(
          {type: 'notice', message: fuzz()},
          {type: 'healing-started', attempt: round + 1, healers: [healer, 'chat']},
          {type: 'healer-note', healer, message: fuzz()},
          {type: 'healer-failed', healer, message: fuzz()},
          {
            type: 'healer-progress',
            healer: 'chat',
            text: lines(rows.answer),
            characters: 9,
            answer: 1,
            answers: 1,
          },
        );
        await screen.settle();
        session.propose({
          source: `${lines(rows.diff)}\n${source}`,
          candidate: {source: '', healer, rule: fuzz(), tier: 2, explanation: fuzz()},
          warnings: [{kind: 'hidden-characters', message: fuzz()}],
          agreeing: [fuzz()],
          verdict: {
            kind: 'moves-on',
            result: resultOf('runtime-error'),
            report: {...nameError, type: fuzz(), message: fuzz()},
            proof: null,
          },
        });
        if (round % 4 === 3)
          await screen.press('/', fuzz().replaceAll(/\p{Control}/gu, ''), '\u001b');
        else await screen.settle();
        expect(screen.text().split('\n'), `seed ${seed}, round ${round}`).toHaveLength(50);
      }
      expect(heard, `seed ${seed}`).toEqual([]);
      expect(foreignSequences(screen.terminal.written), `seed ${seed}`).toEqual([]);
      await screen.press('\u0003', '\u0003');
      await screen.outcome;
    }
  },
);

it('stays whole where the terminal finds a text wider than it was taken for', async () => {
  const session = new FakeSession({source: `${'ทำ'.repeat(40)}\n`});
  const screen = openScreen({columns: 100, rows: 20, session});
  session.start();
  session.print('ทำ'.repeat(200));
  await screen.rest();
  const lines = screen.text().split('\n');
  expect(lines).toHaveLength(20);
  expect(lines.at(-1)).toBe(`└${'─'.repeat(98)}┘`);
});

it('would notice a sequence that is not its own', async () => {
  const screen = openScreen();
  const heard = overhear(screen.terminal.terminal);
  const smuggled = '\u001b]52;c;QUJD\u0007\u001bP+q544e\u001b\\\u001b[?1000h\u001b[8m';
  await new Promise<void>(resolve => screen.terminal.terminal.write(smuggled, resolve));
  expect(heard).toEqual(['OSC 52', 'DCS q', 'mode ?1000 h']);
  const plain = '\u001b[31mred\u001b[39m\r\n\u001b[2K\u001b[1A\u001b[?25l';
  expect(foreignSequences(plain)).toEqual([]);
  expect(foreignSequences(`${plain}${smuggled}\u009d0;x\u009c`)).toEqual([
    '"\\u001b]52;c;QUJD"',
    '"\\u0007\\u001bP+q544e"',
    '"\\u001b\\\\"',
    '"\\u001b[?1000h"',
    '"\\u001b[8m"',
    '"\u009d0;x"',
    '"\u009c"',
  ]);
});

/** The text in pieces of a few characters, so that sequences are cut anywhere. */
function* cut(text: string, random: () => number): Generator<string> {
  for (let index = 0; index < text.length;) {
    const length = 1 + Math.floor(random() * 40);
    yield text.slice(index, index + length);
    index += length;
  }
}
