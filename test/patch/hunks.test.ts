import {describe, expect, it} from 'vitest';
import {applyChoices, type Choice, hunkText} from '../../source/patch/choices.ts';
import {diffHunks} from '../../source/patch/hunks.ts';
import {splitLines} from '../../source/patch/lines.ts';
import {randomFrom} from '../support/seeded.ts';

const accept: Choice = {kind: 'accept'};

describe('diffHunks', () => {
  it('finds nothing between equal texts', () => {
    expect(diffHunks('a\nb\n', 'a\nb\n')).toEqual([]);
  });

  it('gives a change three lines of context and its place', () => {
    const before = numbers(1, 9);
    const [hunk, ...others] = diffHunks(before, before.replace('5\n', 'five\n'));
    expect(others).toEqual([]);
    expect(hunk).toMatchObject({oldStart: 2, oldLines: 7, newStart: 2, newLines: 7});
    expect(hunk?.lines.map(({kind}) => kind[0]).join('')).toBe('cccraccc');
  });

  it('keeps distant changes apart and joins near ones', () => {
    const before = numbers(1, 30);
    const far = before.replace('5\n', 'five\n').replace('25\n', 'twenty-five\n');
    const near = before.replace('\n5\n', '\nfive\n').replace('\n9\n', '\nnine\n');
    expect(diffHunks(before, far)).toHaveLength(2);
    expect(diffHunks(before, near)).toHaveLength(1);
  });

  it('sees a changed line end', () => {
    expect(diffHunks('a\r\nb\r\n', 'a\nb\r\n')).toHaveLength(1);
    expect(diffHunks('a\nb', 'a\nb\n')).toHaveLength(1);
  });
});

describe('applyChoices', () => {
  it('makes the new text when everything is accepted, and the old one when nothing is', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 500; round += 1) {
      const before = randomText(random);
      const after = randomText(random);
      const hunks = diffHunks(before, after);
      expect(
        applyChoices(
          before,
          hunks,
          hunks.map(() => accept),
        ),
      ).toBe(after);
      expect(applyChoices(before, hunks, [])).toBe(before);
      expect(
        applyChoices(
          before,
          hunks,
          hunks.map(() => ({kind: 'reject'})),
        ),
      ).toBe(before);
    }
  });

  it('takes any subset of hunks, each just as it was shown', () => {
    const random = randomFrom(2);
    for (let round = 0; round < 500; round += 1) {
      const before = randomText(random, 40);
      const after = mutate(random, before);
      const hunks = diffHunks(before, after);
      const choices = hunks.map((): Choice => (random() < 0.5 ? accept : {kind: 'reject'}));
      const lines = splitLines(before);
      // Seen from the last hunk, so that earlier line numbers stay right.
      for (const [index, hunk] of [...hunks.entries()].toReversed()) {
        const shown = splitLines(hunkText(hunk, choices[index] ?? accept));
        lines.splice(hunk.oldStart - 1, hunk.oldLines, ...shown);
      }
      expect(applyChoices(before, hunks, choices)).toBe(lines.join(''));
    }
  });

  it('takes single lines of a hunk', () => {
    const before = 'a\nb\nc\n';
    const hunks = diffHunks(before, 'a\nB\nnew\nc\n');
    const added = hunks[0]?.lines.findIndex(line => line.text === 'new\n') ?? -1;
    const choice: Choice = {kind: 'lines', taken: [added]};
    expect(applyChoices(before, hunks, [choice])).toBe('a\nb\nnew\nc\n');
  });

  it('puts an edited text in the place of the hunk', () => {
    const before = numbers(1, 12);
    const hunks = diffHunks(before, before.replace('6\n', 'six\n'));
    const edited = applyChoices(before, hunks, [{kind: 'edit', text: 'mine\n'}]);
    expect(edited).toBe('1\n2\nmine\n10\n11\n12\n');
  });

  it('never joins two lines when a last line without an end is followed by more', () => {
    const before = 'a\nb';
    const hunks = diffHunks(before, 'a\nb\nc\n');
    const added = hunks[0]?.lines.findIndex(line => line.text === 'c\n') ?? -1;
    expect(applyChoices(before, hunks, [{kind: 'lines', taken: [added]}])).toBe('a\nb\nc\n');
    const crlf = diffHunks('a\r\nb', 'a\r\nb\r\nc\r\n');
    expect(applyChoices('a\r\nb', crlf, [{kind: 'lines', taken: [3]}])).toBe('a\r\nb\r\nc\r\n');
    const longer = numbers(1, 12);
    const hunk = diffHunks(longer, longer.replace('6\n', 'six\n'));
    const edited = applyChoices(longer, hunk, [{kind: 'edit', text: 'mine'}]);
    expect(edited).toBe('1\n2\nmine\n10\n11\n12\n');
  });
});

function numbers(from: number, to: number): string {
  return Array.from({length: to - from + 1}, (_, index) => `${from + index}\n`).join('');
}

function randomText(random: () => number, maxLines = 12): string {
  const lines = Array.from({length: Math.floor(random() * maxLines)}, () => randomLine(random));
  const text = lines.join('');
  return random() < 0.3 ? text.replace(/[\r\n]+$/, '') : text;
}

const randomLine = (random: () => number) =>
  `${'abc'[Math.floor(random() * 3)]}${['\n', '\r\n', '\n', '\n\n'][Math.floor(random() * 4)]}`;

function mutate(random: () => number, text: string): string {
  return splitLines(text)
    .flatMap(line => {
      const chance = random();
      if (chance < 0.05) return [];
      if (chance < 0.1) return [line, 'added\n'];
      return chance < 0.15 ? ['changed\n'] : [line];
    })
    .join('');
}
