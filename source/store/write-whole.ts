import {randomBytes} from 'node:crypto';
import type {Stats} from 'node:fs';
import {type FileHandle, open, rename, rm, stat} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * Puts a text in the place of a file, all of it or nothing: it is whole on disk before it gets the file's name, with
 * the mode and the owner of what was there. `path` must not be a link, which would be replaced.
 * @throws what the file system says, such as ENOSPC; the file is then as it was, and nothing is left beside it.
 */
export async function replaceWhole(path: string, text: string): Promise<void> {
  const present = await stat(path).catch(() => null);
  // Short whatever the file is called: a name has an end of its own.
  const beside = join(dirname(path), `.yuubox-${randomBytes(6).toString('hex')}`);
  await createWhole(beside, text, present);
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(beside, {force: true});
    throw error;
  }
}

/**
 * Writes a new file, all of it or nothing.
 * @param like what its mode and owner are taken from.
 * @throws what the file system says, such as EEXIST or ENOSPC; of what it began, nothing is left.
 */
export async function createWhole(
  path: string,
  text: string,
  like: Stats | null = null,
): Promise<void> {
  // From the beginning, nobody may read it who could not read the other.
  const file = await open(path, 'wx', like ? like.mode & 0o777 : 0o666);
  try {
    try {
      // It goes on after a write that took only a part, and so meets the error of a disk that is full.
      await file.writeFile(text);
      if (like) await resemble(file, like);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (error) {
    await rm(path, {force: true});
    throw error;
  }
}

/** The owner first: giving a file away takes special modes from it. */
async function resemble(file: FileHandle, {mode, uid, gid}: Stats): Promise<void> {
  await file.chown(uid, gid).catch(unlessForbidden);
  await file.chmod(mode & 0o7777).catch(unlessForbidden);
}

/** Not everybody may give files away, nor does every file system know of owners: the text counts for more. */
function unlessForbidden(error: NodeJS.ErrnoException): void {
  if (!['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'].includes(error.code ?? '')) throw error;
}
