import {diffArrays} from 'diff';
import type {HunkLine} from '../../patch/hunks.ts';

/** A stretch of a changed line; `changed` when its partner line has something else there. */
export interface Stretch {
  readonly text: string;
  readonly changed: boolean;
}

/** A line longer than this is shown without emphasis: nobody reads it, and comparing costs. */
const maxLength = 1000;
/** Below this share of common text the two lines are not versions of each other. */
const minShared = 0.3;

/**
 * What changed within the lines of a hunk: the nth removed line of a block is compared with the nth added one. One
 * list of stretches a line; a line without a partner is one unchanged stretch.
 */
export function emphasise(lines: readonly HunkLine[]): readonly (readonly Stretch[])[] {
  const kept = known.get(lines) ?? compareLines(lines);
  known.set(lines, kept);
  return kept;
}

/** The lines of a hunk never change, and are shown again at every move of the cursor. */
const known = new WeakMap<readonly HunkLine[], readonly (readonly Stretch[])[]>();

function compareLines(lines: readonly HunkLine[]): Stretch[][] {
  const result = lines.map(({text}): Stretch[] => [{text, changed: false}]);
  for (const [removed, added] of pairs(lines)) {
    const before = lines[removed]?.text ?? '';
    const after = lines[added]?.text ?? '';
    const compared = compare(before, after);
    if (!compared) continue;
    result[removed] = compared.before;
    result[added] = compared.after;
  }
  return result;
}

/** Indexes of removed lines with those of the added lines that stand for them. */
function pairs(lines: readonly HunkLine[]): [number, number][] {
  const found: [number, number][] = [];
  let removed: number[] = [];
  let added = 0;
  for (const [index, {kind}] of lines.entries()) {
    if (kind === 'add') {
      const partner = removed[added];
      if (partner !== undefined) found.push([partner, index]);
      added += 1;
    } else {
      if (kind === 'context' || added > 0) [removed, added] = [[], 0];
      if (kind === 'remove') removed.push(index);
    }
  }
  return found;
}

function compare(before: string, after: string): {before: Stretch[]; after: Stretch[]} | undefined {
  if (before.length > maxLength || after.length > maxLength) return undefined;
  const changes = diffArrays(tokens(before), tokens(after));
  const shared = changes
    .filter(({added, removed}) => !added && !removed)
    .reduce((sum, {value}) => sum + value.join('').trim().length, 0);
  const longest = Math.max(before.trim().length, after.trim().length);
  if (shared < longest * minShared) return undefined;
  const stretches = (side: 'added' | 'removed') =>
    changes
      .filter(change => change[side] || (!change.added && !change.removed))
      .map(change => ({text: change.value.join(''), changed: change[side]}));
  return {before: stretches('removed'), after: stretches('added')};
}

/** Words, runs of white space, and every other sign on its own. */
function tokens(line: string): string[] {
  return line.match(/[\p{L}\p{N}\p{M}_]+|\s+|./gsu) ?? [];
}
