import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Figures} from './figures.ts';

/** What must not get worse: so many right at least, so many false at most. */
type Bounds = Pick<Figures, 'right' | 'false'>;

/** Bounds by set and language, from ratchet.json; what is not there is not bound. */
export type Ratchet = Readonly<Record<string, Readonly<Record<string, Bounds>>>>;

export function readRatchet(): Ratchet {
  // Our own file, and a wrong shape fails in the comparison below.
  return JSON.parse(readFileSync(join(import.meta.dirname, 'ratchet.json'), 'utf8')) as Ratchet;
}

/** What got worse, each a sentence that names it; none when nothing did. */
export function findDrops(
  ratchet: Ratchet,
  set: string,
  language: string,
  figures: Bounds,
): readonly string[] {
  const bounds = ratchet[set]?.[language];
  if (!bounds) return [];
  const drops: string[] = [];
  if (figures.right < bounds.right)
    drops.push(`${set} ${language}: ${figures.right} right, and were ${bounds.right}`);
  if (figures.false > bounds.false)
    drops.push(`${set} ${language}: ${figures.false} false, and were ${bounds.false}`);
  return drops;
}
