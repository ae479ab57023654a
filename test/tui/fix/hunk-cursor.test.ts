import {describe, expect, it} from 'vitest';
import type {Choice} from '../../../source/patch/choices.ts';
import {diffHunks} from '../../../source/patch/hunks.ts';
import {describeChoice, toggleLine} from '../../../source/tui/fix/hunk-choice.ts';
import {cursorAtHunk, moveCursor, nextUndecided} from '../../../source/tui/fix/hunk-cursor.ts';
import {shownLines} from '../../../source/tui/fix/shown-lines.ts';

const numbers = (over: Record<number, string>) =>
  Array.from({length: 20}, (_, index) => `${over[index] ?? index}\n`).join('');
/** Two hunks; the first changes line 3, the second lines 15 and 16. */
const hunks = diffHunks(numbers({}), numbers({2: 'two', 14: 'fourteen', 15: 'fifteen'}));
const [first, second] = hunks;
if (!first || !second || hunks.length !== 2) throw new Error('expected two hunks');
const undecided: Choice = {kind: 'undecided'};
const none = [undecided, undecided];

describe('deciding single lines', () => {
  it('takes a line of an undecided hunk, and leaves it again', () => {
    const taken = toggleLine(first, undecided, 3);
    expect(taken).toEqual({kind: 'lines', taken: [3]});
    expect(toggleLine(first, taken, 3)).toEqual({kind: 'reject'});
  });

  it('accepts the hunk once all its lines are taken', () => {
    expect(toggleLine(first, {kind: 'lines', taken: [2]}, 3)).toEqual({kind: 'accept'});
  });

  it('leaves one line of an accepted hunk', () => {
    const choice = toggleLine(second, {kind: 'accept'}, 3);
    expect(choice).toEqual({kind: 'lines', taken: [4, 5, 6]});
    expect(describeChoice(second, choice)).toBe('◐ 3 of 4 lines accepted');
  });
});

describe('the cursor', () => {
  it('starts at the first change of a hunk', () => {
    expect(cursorAtHunk(hunks, none, 0)).toEqual({hunk: 0, line: 2});
    expect(cursorAtHunk(hunks, none, 1)).toEqual({hunk: 1, line: 3});
  });

  it('stays within the hunks that there are', () => {
    expect(cursorAtHunk(hunks, none, 9).hunk).toBe(1);
    expect(cursorAtHunk(hunks, none, -1).hunk).toBe(0);
  });

  it('moves over the ends of hunks and stops at those of the fix', () => {
    const last = {hunk: 0, line: first.lines.length - 1};
    expect(moveCursor(hunks, none, last, 1)).toEqual({hunk: 1, line: 0});
    expect(moveCursor(hunks, none, {hunk: 1, line: 0}, -1)).toEqual(last);
    expect(moveCursor(hunks, none, last, -Infinity)).toEqual({hunk: 0, line: 0});
    expect(moveCursor(hunks, none, last, Infinity)).toEqual({
      hunk: 1,
      line: second.lines.length - 1,
    });
  });
});

describe('the next undecided hunk', () => {
  it('is the next one, or one that was passed over', () => {
    expect(nextUndecided(none, 0)).toBe(1);
    expect(nextUndecided([undecided, {kind: 'accept'}], 1)).toBe(0);
    expect(nextUndecided([{kind: 'reject'}, {kind: 'accept'}], 0)).toBeUndefined();
  });
});

describe('the lines that are shown of a hunk', () => {
  it('say what happens to each', () => {
    const marks = shownLines(first, {kind: 'lines', taken: [3]}).map(({mark}) => mark);
    expect(marks).toEqual([null, null, 'refused', 'taken', null, null, null]);
  });

  it('carry the old number, or the new one when they are added', () => {
    const shown = shownLines(second, undecided);
    expect(shown.map(({kind, number}) => `${kind} ${number}`)).toEqual([
      'context 12',
      'context 13',
      'context 14',
      'remove 15',
      'remove 16',
      'add 15',
      'add 16',
      'context 17',
      'context 18',
      'context 19',
    ]);
  });

  it('are those of the user’s own edit when there is one', () => {
    const shown = shownLines(first, {kind: 'edit', text: '0\n1\n2.5\n3\n4\n5\n'});
    expect(shown.map(({kind, text, mark}) => [kind, text, mark])).toEqual([
      ['context', '0\n', null],
      ['context', '1\n', null],
      ['remove', '2\n', 'edited'],
      ['add', '2.5\n', 'edited'],
      ['context', '3\n', null],
      ['context', '4\n', null],
      ['context', '5\n', null],
    ]);
  });

  it('are still there when the edit changes nothing', () => {
    const shown = shownLines(first, {kind: 'edit', text: '0\n1\n2\n3\n4\n5\n'});
    expect(shown.map(({kind}) => kind)).toEqual(Array.from({length: 6}, () => 'context'));
  });
});
