import {describe, expect, it} from 'vitest';
import {applyChoices, type Choice} from '../../../source/patch/choices.ts';
import {diffHunks, type Hunk} from '../../../source/patch/hunks.ts';
import {draftOf} from '../../../source/tui/editor/hunk-text.ts';

function onlyHunk(before: string, after: string): Hunk {
  const [hunk, ...others] = diffHunks(before, after);
  if (!hunk || others.length > 0) throw new Error('expected one hunk');
  return hunk;
}
const undecided: Choice = {kind: 'undecided'};

describe('the text of a hunk in the editor', () => {
  const before = 'a\nprin(1)\nb\n';
  const hunk = onlyHunk(before, 'a\nprint(1)\nb\n');

  it('is what accepting it would leave, without the last line end', () => {
    expect(draftOf(hunk, undecided).text).toBe('a\nprint(1)\nb');
  });

  it('starts from an earlier edit or from the lines that were taken', () => {
    expect(draftOf(hunk, {kind: 'edit', text: 'x\ny\n'}).text).toBe('x\ny');
    expect(draftOf(hunk, {kind: 'lines', taken: [2]}).text).toBe('a\nprin(1)\nprint(1)\nb');
  });

  it('is acceptance when nothing was changed in it', () => {
    const draft = draftOf(hunk, undecided);
    expect(draft.choiceOf(draft.text)).toEqual({kind: 'accept'});
  });

  it('gives the line end back', () => {
    const choice = draftOf(hunk, undecided).choiceOf('a\nprint(2)\nb');
    expect(applyChoices(before, [hunk], [choice])).toBe('a\nprint(2)\nb\n');
  });

  it('keeps CRLF and a missing last newline', () => {
    const crlf = onlyHunk('a\r\nb\r\n', 'a\r\nc\r\n');
    expect(draftOf(crlf, undecided).choiceOf('a\nd')).toEqual({kind: 'edit', text: 'a\r\nd\r\n'});
    const open = onlyHunk('a\nb', 'a\nc');
    expect(draftOf(open, undecided).choiceOf('a\nd')).toEqual({kind: 'edit', text: 'a\nd'});
  });

  it('leaves nothing when it is emptied', () => {
    expect(draftOf(hunk, undecided).choiceOf('')).toEqual({kind: 'edit', text: ''});
  });
});
