import {distance} from 'fastest-levenshtein';

/** The known name that a misspelt one is nearest to; undefined when none is near. */
export function didYouMean(name: string, known: readonly string[]): string | undefined {
  const slips = known.map(candidate => slipsBetween(name, candidate));
  const nearest = known[slips.indexOf(Math.min(...slips))];
  if (nearest === undefined) return undefined;
  const allowed = Math.max(1, Math.floor(nearest.length / 3));
  return slipsBetween(name, nearest) <= allowed ? nearest : undefined;
}

/** Letters that are wrong, missing or too many; two that are swapped are one slip. */
function slipsBetween(name: string, known: string): number {
  const at = [...name].findIndex((letter, index) => letter !== known[index]);
  const swapped =
    name.slice(0, at) + name.slice(at + 1, at + 2) + name.slice(at, at + 1) + name.slice(at + 2);
  return at >= 0 && swapped === known ? 1 : distance(name, known);
}
