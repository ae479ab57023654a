import {describe, expect, it} from 'vitest';
import {type Choice, undecided} from '../../../source/patch/choices.ts';
import {diffHunks} from '../../../source/patch/hunks.ts';
import {decideRange, isInRange, rangeBetween} from '../../../source/tui/fix/range.ts';

// Hunk 0: -a -b +A +B c …; hunk 1: … l -m +M n
const letters = 'abcdefghijklmn'.split('').join('\n');
const hunks = diffHunks(letters, letters.replace('a\nb', 'A\nB').replace('m', 'M'));
const lineOf = (hunk: number, text: string) =>
  hunks[hunk]?.lines.findIndex(line => line.text.trim() === text) ?? -1;
const none = [undecided, undecided];
const from = (text: string, hunk = 0) => ({hunk, line: lineOf(hunk, text)});

describe('a range of lines', () => {
  it('is the same from both ends, over the ends of hunks', () => {
    const range = rangeBetween(from('M', 1), from('B'));
    expect(range).toEqual(rangeBetween(from('B'), from('M', 1)));
    expect(isInRange(range, 0, lineOf(0, 'A'))).toBe(false);
    expect(isInRange(range, 0, lineOf(0, 'c'))).toBe(true);
    expect(isInRange(range, 1, lineOf(1, 'm'))).toBe(true);
    expect(isInRange(range, 1, lineOf(1, 'n'))).toBe(false);
  });

  it('takes its changed lines and leaves the rest of the hunk', () => {
    const outcome = decideRange(hunks, none, rangeBetween(from('b'), from('A')), 'take');
    expect(outcome).toEqual({
      taken: true,
      count: 2,
      choices: [{kind: 'lines', taken: [lineOf(0, 'b'), lineOf(0, 'A')]}, undecided],
    });
  });

  it('leaves its changed lines and takes the rest of the hunk', () => {
    const {choices} = decideRange(hunks, none, rangeBetween(from('b'), from('A')), 'leave');
    expect(choices[0]).toEqual({kind: 'lines', taken: [lineOf(0, 'a'), lineOf(0, 'B')]});
  });

  it('touches nothing else of a hunk that was decided', () => {
    const before: Choice[] = [{kind: 'lines', taken: [lineOf(0, 'a')]}, {kind: 'accept'}];
    const {choices} = decideRange(hunks, before, rangeBetween(from('B'), from('m', 1)), 'take');
    expect(choices).toEqual([
      {kind: 'lines', taken: [lineOf(0, 'a'), lineOf(0, 'B')]},
      {kind: 'accept'},
    ]);
  });

  it('is left by a toggle only when all of it is taken', () => {
    const range = rangeBetween(from('a'), from('M', 1));
    const once = decideRange(hunks, none, range, 'toggle');
    expect(once.choices).toEqual([{kind: 'accept'}, {kind: 'accept'}]);
    const twice = decideRange(hunks, once.choices, range, 'toggle');
    expect(twice).toEqual({taken: false, count: 6, choices: [{kind: 'reject'}, {kind: 'reject'}]});
  });

  it('leaves the edit of the user as it is', () => {
    const edit: Choice = {kind: 'edit', text: 'mine\n'};
    const range = rangeBetween(from('a'), from('B'));
    expect(decideRange(hunks, [edit, undecided], range, 'take')).toEqual({
      taken: true,
      count: 0,
      choices: [edit, undecided],
    });
  });
});
