import type {Choice} from '../../patch/choices.ts';
import type {Hunk, HunkLine} from '../../patch/hunks.ts';
import {gutter, type Row, rowWidth} from '../text/rows.ts';
import {theme} from '../theme.ts';
import {type DiffRow, type HunkLayout, linePainter} from './diff-rows.ts';

/** Below this many cells, two lines of code beside each other are both cut too short to read. */
export const sideBySideWidth = 96;

/** The lines of a hunk with the old ones on the left and what stands for each on the right. */
export function sideBySideRows(hunk: Hunk, choice: Choice, layout: HunkLayout): DiffRow[] {
  const {shown, paint} = linePainter(hunk, choice, layout);
  const half = Math.floor((layout.width - separator.text.length) / 2);
  return pairLines(shown).map(({left, right}) => ({
    lines: [...new Set([left, right])].filter(line => line !== null),
    build() {
      const before = left === null ? [] : paint(left, half);
      const after = right === null ? [] : paint(right, half);
      const height = Math.max(before.length, after.length);
      return Array.from({length: height}, (_, row) => [
        ...padded(before[row] ?? [], half),
        separator,
        ...(after[row] ?? []),
      ]);
    },
  }));
}

const separator = gutter(' │ ', theme.frame);

function padded(row: Row, width: number): Row {
  return [...row, gutter(' '.repeat(Math.max(0, width - rowWidth(row))))];
}

/** What stands in one row: indexes of lines, null where a side is empty. */
interface Pair {
  readonly left: number | null;
  readonly right: number | null;
}

/** Unchanged lines stand on both sides; the nth removed line of a block stands beside the nth added one. */
function pairLines(lines: readonly HunkLine[]): Pair[] {
  const pairs: Pair[] = [];
  let removed: number[] = [];
  let added: number[] = [];
  const close = () => {
    const length = Math.max(removed.length, added.length);
    for (let index = 0; index < length; index += 1) {
      pairs.push({left: removed[index] ?? null, right: added[index] ?? null});
    }
    [removed, added] = [[], []];
  };
  for (const [index, {kind}] of lines.entries()) {
    if (kind === 'add') added.push(index);
    else if (kind === 'remove') {
      if (added.length > 0) close();
      removed.push(index);
    } else {
      close();
      pairs.push({left: index, right: index});
    }
  }
  close();
  return pairs;
}
