import {copyFile, mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {packageDirectory} from '../package-directory.ts';

const sample = 'greet.py';

/** The broken program that `yuubox` alone opens: a copy of an example, so that it may be healed again and again. */
export async function sampleProgram(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-sample-'));
  const copy = join(directory, sample);
  await copyFile(join(packageDirectory, 'examples', sample), copy);
  return copy;
}
