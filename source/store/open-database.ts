import {chmod, mkdir, open, rename, stat} from 'node:fs/promises';
import {join} from 'node:path';
import type {DatabaseSync} from 'node:sqlite';
import {StoreUnavailable} from '../errors.ts';
import {migrate, schemaVersion, versionOf} from './schema.ts';
import {loadSqlite} from './sqlite.ts';

export const databaseName = 'sessions.db';

/** How long to wait for another YuuBox that writes just now. */
const busyMs = 2000;

/**
 * Opens the database of sessions in a folder, which only this user may read; both are made where they are missing. Of
 * what is written to it, the end of the process loses nothing, whichever end it is.
 * @throws {StoreUnavailable} when it cannot be opened; `damaged` tells why.
 */
export async function openDatabase(directory: string): Promise<DatabaseSync> {
  const path = join(directory, databaseName);
  const {DatabaseSync} = await loadSqlite().catch((error: unknown) => {
    throw new StoreUnavailable(`This Node has no SQLite (${reasonOf(error)}).`);
  });
  await makePrivate(directory, path);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path);
    database.exec(`PRAGMA busy_timeout = ${busyMs}`);
    // Has to come before the first table. Sessions that are removed make the file smaller, and leave no trace in it.
    if (versionOf(database) === 0) database.exec('PRAGMA auto_vacuum = INCREMENTAL');
    // A write ahead log is safe from the end of the process without waiting for the disk at each event.
    database.exec('PRAGMA journal_mode = WAL');
    database.exec('PRAGMA synchronous = NORMAL');
    database.exec('PRAGMA foreign_keys = ON');
    database.exec('PRAGMA secure_delete = ON');
    const version = versionOf(database);
    if (version > schemaVersion) {
      throw new StoreUnavailable(
        `${path} was written by a newer YuuBox (format ${version}; this one knows ${schemaVersion}). Update YuuBox, or move that file away.`,
      );
    }
    migrate(database);
    return database;
  } catch (error) {
    if (database?.isOpen) database.close();
    if (error instanceof StoreUnavailable) throw error;
    if (isDamage(error)) {
      throw new StoreUnavailable(
        `${path} is damaged (${reasonOf(error)}). Move it away, and YuuBox begins a new one.`,
        {damaged: path},
      );
    }
    throw new StoreUnavailable(`${path} cannot be opened: ${reasonOf(error)}.`);
  }
}

/**
 * Puts a damaged database aside, with what belongs to it.
 * @returns where it is now.
 */
export async function moveAside(path: string): Promise<string> {
  const aside = `${path}.damaged-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  await rename(path, aside);
  for (const suffix of ['-wal', '-shm']) {
    await rename(path + suffix, aside + suffix).catch(() => {}); // It need not have one.
  }
  return aside;
}

async function makePrivate(directory: string, path: string): Promise<void> {
  try {
    await mkdir(directory, {recursive: true, mode: 0o700});
    const {mode} = await stat(directory);
    if ((mode & 0o077) !== 0) await chmod(directory, 0o700);
    // SQLite gives its other files the mode of this one.
    await using file = await open(path, 'a', 0o600);
    await file.chmod(0o600);
  } catch (error) {
    throw new StoreUnavailable(`${directory} cannot be written: ${reasonOf(error)}.`);
  }
}

/** SQLITE_CORRUPT, SQLITE_FORMAT and SQLITE_NOTADB: https://www.sqlite.org/rescode.html */
export function isDamage(error: unknown): boolean {
  const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
  return code === 11 || code === 24 || code === 26;
}

/** What went wrong, as the system or SQLite says it. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
