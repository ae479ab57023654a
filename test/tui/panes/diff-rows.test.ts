import {expect, it} from 'vitest';
import {diffHunks} from '../../../source/patch/hunks.ts';
import {hunkRows} from '../../../source/tui/panes/diff-rows.ts';
import {rowText} from '../../../source/tui/text/rows.ts';

it('A hunk of very many lines is shown, and its numbers stand under each other', () => {
  const [hunk] = diffHunks('a\n', 'b\n'.repeat(300_000));
  if (!hunk) throw new Error('The texts differ.');
  const layout = {cursor: null, isSelected: () => false, width: 40};
  const rows = hunkRows(hunk, {kind: 'undecided'}, layout);
  expect(rows).toHaveLength(300_001);
  const shown = [rows.at(1), rows.at(-1)].map(row => row?.build().map(rowText).join('\n'));
  expect(shown).toEqual([
    expect.stringMatching(/ {5}1 \+ b/),
    expect.stringMatching(/300000 \+ b/),
  ]);
});
