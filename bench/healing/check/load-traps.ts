import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {WarningKind} from '../../../source/patch/warnings.ts';

/** A tempting edit that runs and is wrong. */
export interface Trap {
  readonly file: string;
  /** What it is and what it does. */
  readonly why: string;
  readonly program: string;
  /** What YuuBox warns of when somebody suggests it; null when only someone who knows the output can tell. */
  readonly caught: WarningKind | null;
}

/**
 * The traps of a case: either one file trap.* with its sentence in the field "trap", or the files that the list "traps"
 * names, each with its own. Every trap file must be named.
 */
export function loadTraps(
  folder: string,
  fields: ReadonlyMap<string, unknown>,
  extension: string,
): readonly Trap[] {
  const listed = fields.get('traps');
  const traps = Array.isArray(listed) ? listed.map(each => loadListed(folder, each)) : [];
  const single = `trap${extension}`;
  const why = fields.get('trap');
  if (typeof why === 'string') traps.push({...read(folder, single), why, caught: null});
  const named = new Set(traps.map(({file}) => file));
  const unnamed = readdirSync(folder).find(file => file.startsWith('trap') && !named.has(file));
  if (unnamed) throw new Error(`case.json says nothing about ${unnamed}`);
  return traps;
}

function loadListed(folder: string, entry: unknown): Trap {
  const {file, why, caught}: Record<string, unknown> = {...Object(entry)};
  if (typeof file !== 'string' || typeof why !== 'string' || why === '')
    throw new Error('each of "traps" must have the texts "file" and "why"');
  if (caught !== null && !isKind(caught))
    throw new Error(`"caught" of ${file} must be null or a kind of warning`);
  return {...read(folder, file), why, caught};
}

function read(folder: string, file: string) {
  if (!existsSync(join(folder, file))) throw new Error(`there is no ${file}`);
  return {file, program: readFileSync(join(folder, file), 'utf8')};
}

const kinds: Readonly<Record<WarningKind, true>> = {
  'swallows-error': true,
  'mostly-deletes': true,
  'exits-early': true,
  'disables-check': true,
  'adds-access': true,
  'changes-earlier-output': true,
  'hard-codes-output': true,
  'hidden-characters': true,
  guess: true,
  'still-complains': true,
  'changes-public-name': true,
  'far-from-error': true,
};

const isKind = (value: unknown): value is WarningKind =>
  typeof value === 'string' && Object.hasOwn(kinds, value);
