import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir, mkdtemp, readdir, realpath, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {JobFile} from '../engine.ts';

const prefix = 'yuubox-js-';
/** No run lasts this long: a folder that is older and whose owner is gone was left behind. */
const staleAfterMs = 3_600_000;

/**
 * A new folder that only this user can read, named for this process, with symbolic links resolved:
 * the permission model and Node's own messages use the real path.
 */
export async function makePrivateFolder(): Promise<string> {
  const base = await realpath(tmpdir());
  return mkdtemp(join(base, `${prefix}${process.pid}-`));
}

/**
 * Removes a folder with all that a program has made in it: closed folders, and paths longer than
 * the system takes at once, for which it takes the commands of the system. What stays all the same
 * is swept later.
 */
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, {recursive: true, force: true, maxRetries: 5});
  } catch {
    const shell = spawn('/bin/sh', ['-c', 'chmod -R u+rwX "$1"; rm -rf "$1"', 'sh', folder], {
      stdio: 'ignore',
    });
    await once(shell, 'close').catch(() => {});
  }
}

export async function writeFiles(folder: string, files: readonly JobFile[]): Promise<void> {
  await mkdir(folder);
  const made = new Set([folder]);
  for (const file of files) {
    const path = join(folder, file.path);
    const parent = dirname(path);
    if (!made.has(parent)) await mkdir(parent, {recursive: true});
    made.add(parent);
    await writeFile(path, file.content);
  }
}

/** Removes the folders that killed processes left behind. What cannot be removed is not ours. */
export async function sweepStaleFolders(): Promise<void> {
  const base = await realpath(tmpdir());
  for (const name of await readdir(base)) {
    const owner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || isAlive(Number(owner))) continue;
    const folder = join(base, name);
    try {
      const {mtimeMs} = await stat(folder);
      if (Date.now() - mtimeMs > staleAfterMs) await removeFolder(folder);
    } catch {
      // Another process has removed it, or it belongs to another user.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
