import type {DatabaseSync} from 'node:sqlite';

/** Each step takes a database one version further. A step is never changed once it was released: add one. */
const steps: readonly string[] = [
  `CREATE TABLE session (
     key INTEGER PRIMARY KEY,
     id TEXT NOT NULL UNIQUE,
     started INTEGER NOT NULL,  -- milliseconds since 1970, as all times
     updated INTEGER NOT NULL,
     path TEXT,                 -- of the program's file, absolute; null when it has none
     name TEXT NOT NULL,
     language TEXT NOT NULL,
     attempts INTEGER NOT NULL DEFAULT 0,
     revision INTEGER NOT NULL DEFAULT 0,  -- of the last attempt
     outcome TEXT,              -- null while it is not known
     written TEXT,              -- where the healed program went
     owner TEXT NOT NULL,       -- JSON: the process that has it open, or had
     plan TEXT NOT NULL         -- what it takes to go on
   );
   CREATE INDEX session_updated ON session (updated);
   CREATE INDEX session_path ON session (path);
   CREATE TABLE event (
     session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
     number INTEGER NOT NULL,   -- from 0, without gaps
     at INTEGER NOT NULL,
     left_out INTEGER NOT NULL, -- characters and bytes of it that are not kept
     data TEXT NOT NULL,
     PRIMARY KEY (session, number)
   ) WITHOUT ROWID;
   CREATE TABLE blob (key INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, content BLOB NOT NULL);
   CREATE TABLE blob_use (
     session INTEGER NOT NULL REFERENCES session (key) ON DELETE CASCADE,
     blob INTEGER NOT NULL REFERENCES blob (key),
     PRIMARY KEY (session, blob)
   ) WITHOUT ROWID;
   CREATE INDEX blob_used ON blob_use (blob);`,
];

export const schemaVersion = steps.length;

export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** Takes a database to the newest version. Another process may be at it, too. */
export function migrate(database: DatabaseSync): void {
  if (versionOf(database) === schemaVersion) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    // Read again: whoever held the lock may have done it.
    for (const step of steps.slice(versionOf(database))) database.exec(step);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
