import {distance} from 'fastest-levenshtein';
import {areOpposites} from '../../opposites.ts';

/**
 * The candidate that a misspelt name was most probably meant to be; null when none is near, or when two are
 * equally near: a wrong guess is worse than none.
 */
export function nearest(name: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  let tied = false;
  for (const candidate of new Set(candidates)) {
    if (candidate === name || !isTypo(name, candidate)) continue;
    const cost = costOf(name, candidate);
    if (cost === bestCost) tied = true;
    if (cost >= bestCost) continue;
    [best, bestCost, tied] = [candidate, cost, false];
  }
  return tied ? null : best;
}

/**
 * Whether one name looks like a slip of the other: another case, swapped letters, or one wrong letter in four.
 * Names that differ in a digit, such as `x1` and `x2`, or in a whole short word, such as `min_x` and `max_x`,
 * were more probably both meant.
 */
export function isTypo(wrong: string, right: string): boolean {
  if (fold(wrong) === fold(right)) return true;
  if (digitsOf(wrong) !== digitsOf(right) || areOpposites(wrong, right)) return false;
  const [wrongPart, rightPart] = differingParts(wrong, right);
  const length = Math.min(wrongPart.length, rightPart.length);
  // Three letters with another one in the middle are another word.
  const isShortWord = length === 3 && wrongPart.length === rightPart.length;
  if (isShortWord && !isTransposed(wrongPart, rightPart)) return false;
  return slips(wrongPart, rightPart) <= allowedSlips(length);
}

/** Letters that differ; two that changed places count once. */
export function slips(a: string, b: string): number {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  const difference = distance(left, right);
  return difference === 2 && (isTransposed(left, right) || isShuffled(left, right))
    ? 1
    : difference;
}

/** Equal for names that differ in case and underscores alone, such as `getName` and `get_name`. */
export const fold = (name: string): string => name.toLowerCase().replaceAll('_', '');

function allowedSlips(length: number): number {
  if (length <= 2) return 0;
  if (length <= 6) return 1;
  return length <= 10 ? 2 : 3;
}

function costOf(wrong: string, right: string): number {
  if (fold(wrong) === fold(right)) return wrong.toLowerCase() === right.toLowerCase() ? 0.2 : 0.4;
  const sameStart = wrong[0]?.toLowerCase() === right[0]?.toLowerCase();
  return slips(wrong, right) + (sameStart ? 0 : 0.5);
}

/** The words of two names from the first to the last that differ, when both have several words. */
function differingParts(a: string, b: string): readonly [string, string] {
  const left = wordsOf(a);
  const right = wordsOf(b);
  if (left.length !== right.length) return [a, b];
  const from = left.findIndex((word, index) => word !== right[index]);
  const to = left.findLastIndex((word, index) => word !== right[index]);
  return [left.slice(from, to + 1).join(''), right.slice(from, to + 1).join('')];
}

const wordsOf = (name: string) => name.split(/_+|(?<=[a-z\d])(?=[A-Z])/).map(w => w.toLowerCase());
const digitsOf = (name: string) => name.replaceAll(/\D/g, '');

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** `expect` for `except`: two letters of a longer word changed places, though they are no neighbours. */
function isShuffled(a: string, b: string): boolean {
  const sorted = (word: string) => [...word].sort().join('');
  return a.length >= 5 && a[0] === b[0] && sorted(a) === sorted(b);
}
