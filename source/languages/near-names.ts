import {distance} from 'fastest-levenshtein';
import {areOpposites} from './opposites.ts';

/**
 * The name that was most likely meant; null when none is near, or when two are equally near, since then
 * there is no telling. Plurals are names of their own among variables, but a slip among methods.
 */
export function nearest(
  name: string,
  candidates: Iterable<string>,
  plurals: 'differ' | 'alike' = 'differ',
): string | null {
  let best: string | null = null;
  let bestCost = Infinity;
  let tied = false;
  for (const candidate of new Set(candidates)) {
    const cost = costOf(name, candidate, plurals);
    if (cost > bestCost || cost === Infinity) continue;
    tied = cost === bestCost;
    best = candidate;
    bestCost = cost;
  }
  return tied ? null : best;
}

/**
 * How far apart two names are: under 1 when they differ only in case or underscores, else in edits, where
 * swapping two neighbours is one. Infinity when too far, or when the difference has a meaning: `i` and
 * `j`, `row1` and `row2`, `item` and `items`, `encode` and `decode`.
 */
export function costOf(
  name: string,
  candidate: string,
  plurals: 'differ' | 'alike' = 'differ',
): number {
  if (name === candidate) return Infinity;
  const [a, b] = [name.toLowerCase(), candidate.toLowerCase()];
  if (a === b) return 0.2;
  if (a.replaceAll('_', '') === b.replaceAll('_', '')) return 0.4;
  if (a.replace(/\d+/g, '') === b.replace(/\d+/g, '')) return Infinity;
  if (areOpposites(a, b)) return Infinity;
  if (isPlural(a, b) || isPlural(b, a)) return plurals === 'alike' ? 1 : Infinity;
  // Of two names that differ only in case, the one in the same case is nearer.
  if (isSwap(a, b)) return isSwap(name, candidate) ? 1 : 1.1;
  // Of short words, those with another first letter are other words: `rate` and `date`.
  if (Math.min(a.length, b.length) <= shortWord && a[0] !== b[0]) return Infinity;
  const edits = distance(a, b);
  if (edits > allowed(Math.min(a.length, b.length))) return Infinity;
  return distance(name, candidate) <= edits ? edits : edits + 0.1;
}

const shortWord = 4;

/** Edits that a typing error may take, by the length of the name. */
function allowed(length: number): number {
  if (length <= 2) return 0;
  if (length <= 5) return 1;
  return length <= 9 ? 2 : 3;
}

function isPlural(one: string, many: string): boolean {
  return many === `${one}s` || many === `${one}es` || many === one.replace(/y$/, 'ies');
}

/** Whether exchanging two neighbouring letters makes one the other. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (a[at] === b[at] && at < a.length) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
