import {basename, extname} from 'node:path';
import {InvalidInput} from '../errors.ts';
import {languages} from './all.ts';
import type {Language} from './language.ts';

/** Names of files that programs start in, likeliest first. */
const entryNames = ['main', '__main__', 'index', 'app', 'program'];
/** Folders that hold the entry, likeliest first. */
const entryFolders = ['', 'src/'];

/**
 * Where the program in a directory starts: the only source file, or the one that is named as entries are.
 * @throws {InvalidInput} naming what could be meant, when nothing or more than one file could.
 */
export function findEntry(
  directory: string,
  paths: readonly string[],
  language: Language | null,
): string {
  const known = language ? [language] : languages;
  const extensions = new Set(known.flatMap(each => each.extensions));
  const sources = paths.filter(path => extensions.has(extname(path).toLowerCase()));
  const [only, ...others] = sources;
  if (only === undefined) {
    const what = language ? `${language.title} file` : 'file of a language that YuuBox knows';
    throw new InvalidInput(
      `${directory} has no ${what}. Name the entry with --entry and its language with --language.`,
    );
  }
  if (others.length === 0) return only;
  const [best = Infinity] = sources.map(rankOf).toSorted((a, b) => a - b);
  const likeliest = sources.filter(path => rankOf(path) === best);
  const [entry, ...rivals] = likeliest;
  if (best < Infinity && entry !== undefined && rivals.length === 0) return entry;
  const some = (best < Infinity ? likeliest : sources).slice(0, 5).join(', ');
  throw new InvalidInput(
    `It is not clear which file of ${directory} the program starts in: ${some}. Name it with --entry.`,
  );
}

/** Smaller is likelier; Infinity for a file that is not named like an entry. */
function rankOf(path: string): number {
  const name = basename(path, extname(path));
  const folder = entryFolders.indexOf(path.slice(0, -basename(path).length));
  const place = entryNames.indexOf(name.toLowerCase());
  return folder === -1 || place === -1 ? Infinity : folder * entryNames.length + place;
}
