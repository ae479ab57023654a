import {diffHunks, type Hunk} from '../patch/hunks.ts';
import type {Candidate} from './healer.ts';

/**
 * Why a hunk is part of a fix of several steps: the explanations of the steps that wrote or removed one of its lines. Empty
 * for a fix of one step, which explains all of its hunks. Pure.
 * @param before the source that the fix changes.
 */
export function reasonsFor(hunk: Hunk, {steps}: Candidate, before: string): string[] {
  if (!steps) return [];
  const changed = changedLines([hunk]);
  let previous = before;
  const reasons: string[] = [];
  for (const {source, explanation} of steps) {
    const own = changedLines(diffHunks(previous, source, 0));
    if (own.some(line => changed.includes(line))) reasons.push(explanation);
    previous = source;
  }
  return [...new Set(reasons)];
}

/** With their sign, since a line that goes is not one that comes. */
const changedLines = (hunks: readonly Hunk[]): string[] =>
  hunks.flatMap(({lines}) =>
    lines.filter(({kind}) => kind !== 'context').map(({kind, text}) => `${kind} ${text}`),
  );
