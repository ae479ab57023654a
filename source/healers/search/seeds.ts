import {setImmediate} from 'node:timers/promises';
import type {Grammar} from './grammar.ts';
import type {Failed} from './search.ts';
import type {Version} from './versions.ts';

/** Versions that a second edit may be tried on; those whose first error comes latest. */
const mostParsed = 200;
/** For all parses of one search step, which are this machine's and not a sandbox's. In ms. */
const patienceMs = 1500;
/** Parses in a row, before whoever else has something to do may. */
const parsesInARow = 8;

/**
 * The versions that a second edit is worth trying on: their first error comes later in the program, or the grammar
 * stumbles over less.
 */
export async function chooseSeeds(
  broken: Failed,
  failed: readonly Failed[],
  grammar: Grammar,
  most: number,
): Promise<readonly Failed[]> {
  const before = {left: leftBehind(broken), damage: damageOf(broken.version.source, grammar)};
  const latest = failed
    .toSorted((a, b) => leftBehind(a) - leftBehind(b) || a.version.cost - b.version.cost)
    .slice(0, mostParsed);
  const measured = await measure(latest, ({version}) => version.source, grammar);
  return measured
    .filter(({item, damage}) => leftBehind(item) < before.left || damage < before.damage)
    .toSorted((a, b) => a.damage - b.damage || a.item.version.cost - b.item.version.cost)
    .slice(0, most)
    .map(({item}) => item);
}

/** The versions that the grammar finds least wrong with, likeliest first. */
export async function keepSound(
  versions: readonly Version[],
  grammar: Grammar,
  most: number,
): Promise<readonly Version[]> {
  const measured = await measure(versions, ({source}) => source, grammar);
  return measured
    .toSorted((a, b) => a.damage - b.damage || a.item.cost - b.item.cost)
    .slice(0, most)
    .map(({item}) => item)
    .toSorted((a, b) => a.cost - b.cost);
}

interface Measured<T> {
  readonly item: T;
  readonly damage: number;
}

/** As many as there is time for, in their order. */
async function measure<T>(
  items: readonly T[],
  sourceOf: (item: T) => string,
  grammar: Grammar,
): Promise<Measured<T>[]> {
  const deadline = performance.now() + patienceMs;
  const measured: Measured<T>[] = [];
  for (const item of items) {
    if (performance.now() > deadline) break;
    measured.push({item, damage: damageOf(sourceOf(item), grammar)});
    if (measured.length % parsesInARow === 0) await setImmediate();
  }
  return measured;
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
