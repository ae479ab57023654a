import {closest, distance} from 'fastest-levenshtein';

/** The known name that a misspelt one is nearest to; undefined when none is near. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(name, known);
  return distance(name, nearest) <= Math.max(1, Math.floor(nearest.length / 3))
    ? nearest
    : undefined;
}
