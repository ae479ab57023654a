import type {Choice} from './choices.ts';
import {isTaken} from './choices.ts';
import type {Hunk, HunkLine} from './hunks.ts';

/**
 * The smaller hunks that a hunk is made of, as `git add -p` splits: cut at each run of unchanged lines between two
 * changes. One hunk, the same, when its changes stand together. Each unchanged line goes to one of its
 * neighbours, half of a run to each, so that the parts never overlap.
 */
export function splitHunk(hunk: Hunk): readonly Hunk[] {
  const cuts = [0, ...cutsOf(hunk.lines), hunk.lines.length];
  if (cuts.length === 2) return [hunk];
  let {oldStart, newStart} = hunk;
  return cuts.slice(1).map((end, index) => {
    const lines = hunk.lines.slice(cuts[index], end);
    const oldLines = lines.filter(({kind}) => kind !== 'add').length;
    const newLines = lines.filter(({kind}) => kind !== 'remove').length;
    const part = {oldStart, oldLines, newStart, newLines, lines};
    oldStart += oldLines;
    newStart += newLines;
    return part;
  });
}

/** What a choice about a whole hunk says about each of its parts. Undefined for an edit, which cannot be divided. */
export function splitChoice(choice: Choice, parts: readonly Hunk[]): Choice[] | undefined {
  if (choice.kind === 'edit') return undefined;
  let start = 0;
  return parts.map(({lines}) => {
    const first = start;
    start += lines.length;
    if (choice.kind !== 'lines') return choice;
    return takeLines(lines, index => isTaken(choice, first + index));
  });
}

/** The choice that takes just these of a hunk's changed lines. */
export function takeLines(
  lines: readonly HunkLine[],
  takes: (lineIndex: number) => boolean,
): Choice {
  const changed = [...lines.keys()].filter(index => lines[index]?.kind !== 'context');
  const taken = changed.filter(takes);
  if (taken.length === changed.length) return {kind: 'accept'};
  return taken.length === 0 ? {kind: 'reject'} : {kind: 'lines', taken};
}

/** The middle of each run of unchanged lines that has changes on both sides. */
function cutsOf(lines: readonly HunkLine[]): number[] {
  const cuts: number[] = [];
  let lastChange = -1;
  for (const [index, {kind}] of lines.entries()) {
    if (kind === 'context') continue;
    const isApart = lastChange >= 0 && index > lastChange + 1;
    if (isApart) cuts.push(Math.ceil((lastChange + 1 + index) / 2));
    lastChange = index;
  }
  return cuts;
}
