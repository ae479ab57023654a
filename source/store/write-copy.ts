import {extname, join} from 'node:path';
import {InvalidInput} from '../errors.ts';
import {createWhole} from './write-whole.ts';

const most = 1000;

/**
 * Writes a program into a directory under its name or, where that is taken, the first with a number that is free:
 * nothing is ever overwritten.
 * @returns what was written, in one sentence, and its path.
 * @throws {InvalidInput} when nothing can be written there.
 */
export async function writeCopy(
  directory: string,
  name: string,
  source: string,
): Promise<{readonly told: string; readonly path: string}> {
  const end = extname(name);
  const base = name.slice(0, name.length - end.length);
  for (let number = 1; number <= most; number += 1) {
    const free = number === 1 ? name : `${base}-${number}${end}`;
    try {
      await createWhole(join(directory, free), source);
      return {told: `Written to ${free} in this directory.`, path: free};
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      const reason = error instanceof Error ? error.message : String(error);
      throw new InvalidInput(`The copy cannot be written: ${reason}. Use --output FILE.`);
    }
  }
  throw new InvalidInput(`There are too many copies of ${name} here already; use --output FILE.`);
}
