import {existsSync, globSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** The files below a folder that match one of the patterns, relative to it, with `/`, in the order of their names. */
export function filesIn(folder: string, ...patterns: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return [];
  return globSync(patterns, {cwd: folder})
    .map(path => path.replaceAll('\\', '/'))
    .toSorted();
}

export const readIn = (folder: string, path: string): string =>
  readFileSync(join(folder, path), 'utf8');
