import {describe, expect, it} from 'vitest';
import {applyChoices, type Choice} from '../../source/patch/choices.ts';
import {diffHunks, type Hunk} from '../../source/patch/hunks.ts';
import {splitChoice, splitHunk} from '../../source/patch/split-hunk.ts';
import {randomFrom} from '../support/seeded.ts';

const accept: Choice = {kind: 'accept'};
const reject: Choice = {kind: 'reject'};

function onlyHunk(before: string, after: string): Hunk {
  const [hunk, ...others] = diffHunks(before, after);
  if (!hunk || others.length > 0) throw new Error('the example should make one hunk');
  return hunk;
}

describe('splitting a hunk', () => {
  it('cuts at the unchanged lines between two changes, half of them to each', () => {
    const hunk = onlyHunk('a\nb\nc\nd\ne\n', 'A\nb\nc\nd\nE\n');
    const parts = splitHunk(hunk);
    expect(parts.map(({lines}) => lines.map(({text}) => text.trim()).join(''))).toEqual([
      'aAbc',
      'deE',
    ]);
    expect(
      parts.map(({oldStart, oldLines, newStart, newLines}) => [
        oldStart,
        oldLines,
        newStart,
        newLines,
      ]),
    ).toEqual([
      [1, 3, 1, 3],
      [4, 2, 4, 2],
    ]);
  });

  it('leaves a hunk alone whose changes stand together', () => {
    const hunk = onlyHunk('a\nb\nc\n', 'a\nB\nX\nc\n');
    expect(splitHunk(hunk)).toEqual([hunk]);
  });

  it('can be decided part by part', () => {
    const before = 'a\nb\nc\n';
    const parts = splitHunk(onlyHunk(before, 'A\nb\nC\n'));
    expect(applyChoices(before, parts, [accept, reject])).toBe('A\nb\nc\n');
    expect(applyChoices(before, parts, [reject, accept])).toBe('a\nb\nC\n');
  });

  it('keeps what was decided about single lines', () => {
    const parts = splitHunk(onlyHunk('a\nb\nc\nd\n', 'A\nb\nC\nD\n'));
    // -a +A b | -c -d +C +D
    expect(splitChoice({kind: 'lines', taken: [0, 1, 3]}, parts)).toEqual([
      accept,
      {kind: 'lines', taken: [0]},
    ]);
    expect(splitChoice(reject, parts)).toEqual([reject, reject]);
    expect(splitChoice({kind: 'edit', text: 'x'}, parts)).toBeUndefined();
  });

  it('changes nothing of what all choices make, whatever the texts', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = randomFrom(seed);
      const text = () =>
        Array.from({length: 12}, () => 'abc'[Math.floor(random() * 3)])
          .join('\n')
          .concat(random() < 0.5 ? '\n' : '');
      const [before, after] = [text(), text()];
      const hunks = diffHunks(before, after);
      const parts = hunks.flatMap(splitHunk);
      expect(
        applyChoices(
          before,
          parts,
          parts.map(() => accept),
        ),
        `seed ${seed}`,
      ).toBe(after);
      expect(
        applyChoices(
          before,
          parts,
          parts.map(() => reject),
        ),
        `seed ${seed}`,
      ).toBe(before);
      for (const hunk of parts) expect(splitHunk(hunk)).toEqual([hunk]);
    }
  });
});
