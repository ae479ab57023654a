import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';

/** Where YuuBox itself lies: the folder with its package.json, from `source/` as from the bundle in `dist/`. */
export const packageDirectory = findUpwards(import.meta.dirname);

function findUpwards(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  const parent = dirname(directory);
  if (parent === directory)
    throw new Error('The package.json of YuuBox is missing; install it again.');
  return findUpwards(parent);
}
