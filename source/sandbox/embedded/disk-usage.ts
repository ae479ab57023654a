import {lstat, readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';

export interface DiskUsage {
  readonly bytes: number;
  readonly files: number;
}

/**
 * What is in a folder and below it, by the room that it takes up: a sparse file counts for what it
 * holds. What vanishes meanwhile does not count. Beyond `most` it is not looked further: a program can make files
 * faster than they are counted.
 */
export async function folderUsage(folder: string, most: DiskUsage): Promise<DiskUsage> {
  let bytes = 0;
  let files = 0;
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await unlessGone(readdir(next, {withFileTypes: true}), [])) {
      const path = join(next, entry.name);
      files += 1;
      if (entry.isDirectory()) folders.push(path);
      else bytes += occupied(await unlessGone(lstat(path), null));
      if (files > most.files || bytes > most.bytes) return {bytes, files};
    }
  }
  return {bytes, files};
}

/**
 * What a process on Linux holds in files that it has open and removed: no folder shows them, but
 * they take room. Elsewhere nothing is known of them.
 */
export async function removedFilesUsage(pid: number | undefined): Promise<DiskUsage> {
  const descriptors = `/proc/${pid}/fd`;
  let bytes = 0;
  let files = 0;
  for (const name of await unlessGone(readdir(descriptors), [])) {
    const facts = await unlessGone(stat(join(descriptors, name)), null);
    if (!facts?.isFile() || facts.nlink > 0) continue;
    bytes += occupied(facts);
    files += 1;
  }
  return {bytes, files};
}

/** `st_blocks` counts 512 bytes each, whatever the file system's own blocks are: inode(7). */
function occupied(facts: {readonly blocks: number} | null): number {
  return (facts?.blocks ?? 0) * 512;
}

async function unlessGone<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await promise;
  } catch {
    return otherwise;
  }
}
