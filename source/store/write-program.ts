import {execFile} from 'node:child_process';
import {constants} from 'node:fs';
import {access, copyFile, readFile, readlink, realpath, rm, stat} from 'node:fs/promises';
import {basename, dirname, resolve} from 'node:path';
import {promisify} from 'node:util';
import {InvalidInput} from '../errors.ts';
import {replaceWhole} from './write-whole.ts';

/**
 * Writes a healed program over its own file: all of it or nothing, with the file's mode; a symbolic link stays one, and
 * what it leads to is written. What was there stays in a copy beside it, `NAME.orig`, unless git has it or this session
 * wrote it.
 * @param original the content that the session began with: a file that has changed since is left alone.
 * @param written what this session has written there since, if anything: that is then what must be there.
 * @returns one sentence for the user.
 * @throws {InvalidInput} when the file has changed, is read-only, or cannot be copied or written.
 */
export async function writeBack(
  path: string,
  healed: string,
  original: string,
  written?: string,
): Promise<string> {
  const target = await targetOf(path);
  const present = await readPresent(path, target);
  if (present && !present.equals(Buffer.from(written ?? original))) {
    throw new InvalidInput(
      `${path} was changed since it was read; it is left as it is. Use --output FILE to write elsewhere.`,
    );
  }
  // Put in its place, a new file would not care.
  if (present && !(await isWritable(target))) {
    throw new InvalidInput(
      `${path} is read-only; it is left as it is. Allow it with chmod u+w, or use --output FILE to write elsewhere.`,
    );
  }
  const isKept = !present || written !== undefined || (await isInGit(target));
  const copy = isKept ? null : await keepOriginal(target);
  try {
    await writeWhole(target, healed);
  } catch (error) {
    // The file itself is still the original.
    if (copy) await rm(copy, {force: true});
    throw error;
  }
  if (!present) return `Wrote ${path} anew; it had been removed meanwhile.`;
  return `Wrote ${path}${copy ? ` (the original is in ${basename(copy)})` : ''}.`;
}

/** Where a path leads, even when there is nothing yet. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const link = await readlink(path).catch(() => null);
    return link === null ? path : resolve(dirname(path), link);
  }
}

/** What is in the file now; null when it is not there. */
async function readPresent(path: string, target: string): Promise<Buffer | null> {
  try {
    return await readFile(target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(
      `${path} cannot be read any more (${why}); it is left as it is. Use --output FILE to write elsewhere.`,
    );
  }
}

/** By its mode as well: root may write everything, and still does not mean to. */
async function isWritable(target: string): Promise<boolean> {
  const {mode} = await stat(target);
  if ((mode & 0o222) === 0) return false;
  return access(target, constants.W_OK).then(
    () => true,
    () => false,
  );
}

/**
 * Writes a healed program to a new place; an existing file there is replaced, all of it or nothing.
 * @returns one sentence for the user.
 * @throws {InvalidInput} when it cannot be written.
 */
export async function writeTo(path: string, healed: string): Promise<string> {
  await writeWhole(await targetOf(path), healed);
  return `Wrote ${path}.`;
}

async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const present = await stat(path).catch(() => null);
    if (present?.isDirectory()) throw new InvalidInput(`${path} is a directory; name a file.`);
    // Writing whole means putting a new file in its place, and /dev/null is not ours to replace.
    if (present && !present.isFile())
      throw new InvalidInput(`${path} is not a regular file; name one.`);
    await replaceWhole(path, text);
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(
      `${path} cannot be written: ${why}. Use --output FILE to write elsewhere.`,
    );
  }
}

/** Whether git can give this very content back: the file is tracked and has no uncommitted change. */
async function isInGit(path: string): Promise<boolean> {
  // Literally: a name such as `[ab].py` is also a pattern, which another file may match.
  const git = (...args: string[]) =>
    promisify(execFile)('git', ['--literal-pathspecs', ...args, '--', basename(path)], {
      cwd: dirname(path),
    });
  try {
    await git('ls-files', '--error-unmatch');
    await git('diff', '--quiet', 'HEAD');
    return true;
  } catch {
    return false;
  }
}

/** Copies to the first of `.orig`, `.orig.1`, … that does not exist: an older original is never lost. */
async function keepOriginal(path: string): Promise<string> {
  for (let number = 0; ; number += 1) {
    const copy = `${path}.orig${number === 0 ? '' : `.${number}`}`;
    try {
      await copyFile(path, copy, constants.COPYFILE_EXCL);
      return copy;
    } catch (error) {
      const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
      if (exists) continue;
      const why = error instanceof Error ? error.message : String(error);
      throw new InvalidInput(
        `${path} is left as it is: it cannot be copied to ${basename(copy)} (${why}). Use --output FILE to write elsewhere.`,
      );
    }
  }
}
