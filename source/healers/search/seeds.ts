import type {Grammar} from './grammar.ts';
import type {Failed} from './search.ts';
import type {Version} from './versions.ts';

/** Versions whose soundness is asked for: a parse takes about a millisecond of this machine, not of a sandbox. */
const mostParsed = 200;

/**
 * The versions that a second edit is worth trying on: their first error comes later in the program, or the grammar
 * stumbles over less. Pure, given the grammar.
 */
export function chooseSeeds(
  broken: Failed,
  failed: readonly Failed[],
  grammar: Grammar,
  most: number,
): readonly Failed[] {
  const before = {left: leftBehind(broken), damage: damageOf(broken.version.source, grammar)};
  return failed
    .toSorted((a, b) => leftBehind(a) - leftBehind(b) || a.version.cost - b.version.cost)
    .slice(0, mostParsed)
    .map(each => ({each, left: leftBehind(each), damage: damageOf(each.version.source, grammar)}))
    .filter(({left, damage}) => left < before.left || damage < before.damage)
    .toSorted(
      (a, b) => a.damage - b.damage || a.each.version.cost - b.each.version.cost || a.left - b.left,
    )
    .slice(0, most)
    .map(({each}) => each);
}

/** The likeliest versions that the grammar finds nothing wrong with, then those with less wrong than others. */
export function keepsSound(
  versions: readonly Version[],
  grammar: Grammar,
  most: number,
): Version[] {
  return versions
    .map(version => ({version, damage: damageOf(version.source, grammar)}))
    .toSorted((a, b) => a.damage - b.damage || a.version.cost - b.version.cost)
    .slice(0, most)
    .map(({version}) => version)
    .toSorted((a, b) => a.cost - b.cost);
}

/** How much of a source a grammar can make nothing of: each trouble counts, and what it covers. */
function damageOf(source: string, grammar: Grammar): number {
  const troubles = grammar(source);
  if (!troubles) return Infinity;
  return troubles.reduce((sum, {start, end}) => sum + 1 + (end - start) / (source.length + 1), 0);
}

/** Characters behind the first error: fewer when it comes later, whatever was put in before it. */
function leftBehind({version: {source}, line, column}: Failed): number {
  if (line === null) return Infinity;
  let start = 0;
  for (let number = 1; number < line && start !== -1; number += 1) {
    start = source.indexOf('\n', start) + 1 || -1;
  }
  return start === -1 ? 0 : source.length - start - (column ?? 1);
}
