import {diffArrays} from 'diff';
import {anchorsOf} from './anchors.ts';
import type {HunkLine} from './hunks.ts';

/** How many removed and added lines are looked for, which takes up to half their square of steps: 400 take 10 ms. */
const mostEdits = {whole: 400, between: 64};

/**
 * All lines of two texts in one order, each marked as kept, removed or added. The shortest such script where the texts
 * have much in common; otherwise one in which the lines that both have just once stay, found in linear time.
 */
export function editScript(
  before: readonly string[],
  after: readonly string[],
  most = mostEdits,
): HunkLine[] {
  const shortest = shortestScript(before, after, most.whole);
  if (shortest) return shortest;
  let [old, fresh] = [0, 0];
  const ends = [...anchorsOf(before, after), {old: before.length, fresh: after.length}];
  return ends.flatMap(end => {
    const [removed, added] = [before.slice(old, end.old), after.slice(fresh, end.fresh)];
    [old, fresh] = [end.old + 1, end.fresh + 1];
    const anchor = before.slice(end.old, old);
    const between = shortestScript(removed, added, most.between) ?? replaced(removed, added);
    return [...between, ...marked('context', anchor)];
  });
}

/** Null when it takes more edits. */
function shortestScript(
  before: readonly string[],
  after: readonly string[],
  maxEditLength: number,
): HunkLine[] | null {
  const changes = diffArrays([...before], [...after], {maxEditLength});
  if (!changes) return null;
  return changes.flatMap(({added, removed, value}) =>
    marked(added ? 'add' : removed ? 'remove' : 'context', value),
  );
}

/** Everything but a common beginning and a common end, in one piece. */
function replaced(before: readonly string[], after: readonly string[]): HunkLine[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [
    ...marked('context', before.slice(0, start)),
    ...marked('remove', before.slice(start, before.length - end)),
    ...marked('add', after.slice(start, after.length - end)),
    ...marked('context', before.slice(before.length - end)),
  ];
}

const marked = (kind: HunkLine['kind'], lines: readonly string[]): HunkLine[] =>
  lines.map(text => ({kind, text}));
