import {setImmediate} from 'node:timers/promises';
import type {Grammar} from './grammar.ts';
import type {Failed} from './search.ts';
import type {Version} from './versions.ts';

/** Versions that another edit may be tried on; those whose first error comes latest. */
const mostParsed = 150;
/** Versions besides whose first error comes earlier, and of how many they are chosen, the likeliest. */
const mostEarlier = 3;
const mostEarlierParsed = 40;
/** A trouble less of the grammar against what an edit costs. */
const damageWeight = 2;
/** For all parses of one search step, which are this machine's and not a sandbox's. In ms. */
const patienceMs = 1500;
/** Parses in a row, before whoever else has something to do may. */
const parsesInARow = 8;

/**
 * The versions that another edit is worth trying on: their first error comes later in the program than that of the version
 * that they were made of, or the grammar stumbles over less.
 */
export async function chooseSeeds(
  bases: readonly Failed[],
  failed: readonly Failed[],
  grammar: Grammar,
  most: number,
): Promise<readonly Failed[]> {
  const before = new Map(
    bases.map(base => [
      base.version.source,
      {...base, left: leftBehind(base), damage: damageOf(base.version.source, grammar)},
    ]),
  );
  const baseOf = ({version}: Failed) =>
    before.get(version.steps.at(-2)?.source ?? bases[0]?.version.source ?? '');
  const isBetter = ({item, damage}: Measured<Failed>): boolean => {
    const base = baseOf(item);
    return base !== undefined && (leftBehind(item) < base.left || damage < base.damage);
  };
  const latest = failed
    .map(item => ({item, left: leftBehind(item)}))
    .toSorted((a, b) => a.left - b.left || a.item.version.cost - b.item.version.cost)
    .slice(0, mostParsed)
    .map(({item}) => item);
  const measured = await measure(latest, ({version}) => version.source, grammar);
  const better = bestOf(measured.filter(isBetter), most);
  // What ends a text or closes a bracket shows what was wrong before it.
  const isEarlier = (item: Failed): boolean => {
    const base = baseOf(item);
    return (
      item.line !== null && item.line === base?.line && (item.column ?? 0) < (base.column ?? 0)
    );
  };
  const earlier = failed
    .filter(item => isEarlier(item) && !better.includes(item))
    .toSorted((a, b) => a.version.cost - b.version.cost)
    .slice(0, mostEarlierParsed);
  const measuredEarlier = await measure(earlier, ({version}) => version.source, grammar);
  return [...better, ...bestOf(measuredEarlier, mostEarlier)];
}

function bestOf(measured: readonly Measured<Failed>[], most: number): readonly Failed[] {
  const score = ({item, damage}: Measured<Failed>) => damage * damageWeight + item.version.cost;
  return measured
    .toSorted((a, b) => score(a) - score(b))
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
