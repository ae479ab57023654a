import {distance} from 'fastest-levenshtein';
import type {Hunk} from '../hunks.ts';
import {withoutEnd} from '../lines.ts';

/** The lines of a change, each without its end. */
export interface ChangedLines {
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

export function changedLines(hunks: readonly Hunk[]): ChangedLines {
  const lines = hunks.flatMap(hunk => hunk.lines);
  const ofKind = (wanted: string): string[] =>
    lines.filter(({kind}) => kind === wanted).map(({text}) => withoutEnd(text));
  return {removed: ofKind('remove'), added: ofKind('add')};
}

/** A line that was there already but for a slip of so many letters is mended. */
const slip = 3;
/** In characters. Nobody reads a longer line, and comparing two of them takes long. */
const longestLine = 500;

export const isSlipOf = (line: string, other: string): boolean =>
  line.length <= longestLine &&
  Math.abs(line.length - other.length) <= slip &&
  distance(line, other) <= slip;

/** Whether a line is another one but for one letter, for letters in another order, or for signs around the same words. */
export function isMisspelling(line: string, other: string): boolean {
  if (!isSlipOf(line, other)) return false;
  const [letters, others] = [lettersOf(line), lettersOf(other)];
  return distance(letters, others) <= 1 || sorted(letters) === sorted(others);
}

const lettersOf = (line: string): string => line.replace(/[^\p{L}\p{N}]/gu, '');
const sorted = (letters: string): string => [...letters].toSorted().join('');

/** Each line is held against each other one: what rewrites a whole program mends no slip. */
const mostComparisons = 10_000;

/** What is left when each removed line is set off against an added one that is it without a slip. */
export function withoutSlips({removed, added}: ChangedLines): ChangedLines {
  if (removed.length * added.length > mostComparisons) return {removed, added};
  const left = [...added];
  const gone = removed.filter(line => {
    const mended = left.findIndex(other => isSlipOf(line, other));
    if (mended !== -1) left.splice(mended, 1);
    return mended === -1;
  });
  return {removed: gone, added: left};
}

/** How often a pattern, which must be global, is found in some lines. */
export const countIn = (lines: readonly string[], pattern: RegExp): number =>
  lines.join('\n').match(pattern)?.length ?? 0;
