import type {Hunk} from '../hunks.ts';
import {isImport} from './is-import.ts';
import type {Warning} from './warning.ts';

/** In lines. What is nearer is mostly on the screen together. */
const far = 20;

/**
 * Tells of the changed line that is farthest from every place that the error names, when that is far. An import belongs to the
 * top of a program wherever the error is. Pure.
 * @param places lines of the program before the change; nothing can be told when there are none.
 */
export function warnAboutPlace(hunks: readonly Hunk[], places: readonly number[]): Warning[] {
  if (places.length === 0) return [];
  const distanceTo = (line: number) =>
    places.reduce((least, place) => Math.min(least, Math.abs(place - line)), Infinity);
  const [farthest] = changedAt(hunks).toSorted((a, b) => distanceTo(b) - distanceTo(a));
  if (farthest === undefined || distanceTo(farthest) <= far) return [];
  const message = `It changes line ${farthest}, ${distanceTo(farthest)} lines from the error.`;
  return [{kind: 'far-from-error', message}];
}

/** The old numbers of the lines that are removed, and of those after which some are added. */
function changedAt(hunks: readonly Hunk[]): number[] {
  return hunks.flatMap(({oldStart, lines}) => {
    let line = oldStart;
    return lines.flatMap(({kind, text}) => {
      const at = kind === 'add' ? Math.max(1, line - 1) : line;
      if (kind !== 'add') line += 1;
      return kind === 'context' || text.trim() === '' || isImport(text) ? [] : [at];
    });
  });
}
