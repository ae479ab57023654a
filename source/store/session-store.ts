import type {DatabaseSync, SQLInputValue} from 'node:sqlite';
import {StoreUnavailable} from '../errors.ts';
import type {Outcome, SessionEvent} from '../session/events.ts';
import {decode} from './codec.ts';
import {isDamage, openDatabase, reasonOf} from './open-database.ts';
import {type Opening, Recorder} from './recorder.ts';
import type {SavedEvent, SavedSession} from './saved-session.ts';
import type {SessionOwner} from './session-owner.ts';

type Row = Readonly<Record<string, unknown>>;

/** The sessions on disk. Several processes may have it open at once. */
export class SessionStore implements Disposable {
  readonly #database: DatabaseSync;
  readonly #path: string;

  private constructor(database: DatabaseSync) {
    this.#database = database;
    this.#path = database.location() ?? '';
  }

  /**
   * Opens the sessions of a folder, which is made where it is missing.
   * @throws {StoreUnavailable}
   */
  static async open(directory: string): Promise<SessionStore> {
    return new SessionStore(await openDatabase(directory));
  }

  /** What writes a new session. `onFailure` is told once, with the reason, when that fails. */
  recorder(opening: Opening, onFailure: (reason: string) => void): Recorder {
    return new Recorder(this.#database, opening, onFailure);
  }

  /**
   * What writes on in a session for a new owner; null when another process has taken it from `session.owner` meanwhile.
   */
  take(
    session: SavedSession,
    owner: SessionOwner,
    onFailure: (reason: string) => void,
  ): Recorder | null {
    const {key, path} = session;
    const {changes} = this.#run(
      'UPDATE session SET owner = ? WHERE key = ? AND owner = ?',
      JSON.stringify(owner),
      key,
      JSON.stringify(session.owner),
    );
    if (Number(changes) === 0) return null;
    const number = this.#count('SELECT count(*) AS n FROM event WHERE session = ?', key);
    return new Recorder(this.#database, {path, owner, plan: null}, onFailure, {key, number});
  }

  /** Newest first. */
  sessions(): SavedSession[] {
    return this.#all('SELECT * FROM session ORDER BY updated DESC, key DESC').map(sessionOf);
  }

  /** In their order. */
  events({key}: SavedSession): SavedEvent[] {
    const rows = this.#all(
      'SELECT at, left_out, data FROM event WHERE session = ? ORDER BY number',
      key,
    );
    const blobOf = this.#blobs();
    return rows.map(row => ({
      // Events alone are written there.
      event: decode(String(row['data']), blobOf) as SessionEvent,
      at: Number(row['at']),
      leftOut: Number(row['left_out']),
    }));
  }

  /** What it takes to go on with a session, as it was given. */
  plan({key}: SavedSession): unknown {
    const [row] = this.#all('SELECT plan FROM session WHERE key = ?', key);
    return decode(String(row?.['plan'] ?? null), this.#blobs());
  }

  /** Removes sessions with all that only they have, and gives the room back. */
  remove(sessions: readonly SavedSession[]): void {
    this.#run('BEGIN IMMEDIATE');
    try {
      for (const {key} of sessions) this.#run('DELETE FROM session WHERE key = ?', key);
      this.#run('DELETE FROM blob WHERE key NOT IN (SELECT blob FROM blob_use)');
      this.#run('COMMIT');
    } catch (error) {
      this.#run('ROLLBACK');
      throw error;
    }
    this.#database.exec('PRAGMA incremental_vacuum');
    // What was removed is in the log still, and readable there.
    this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  }

  /** Bytes that the sessions take on disk. */
  size(): number {
    const pages =
      this.#count('SELECT page_count AS n FROM pragma_page_count') -
      this.#count('SELECT freelist_count AS n FROM pragma_freelist_count');
    return pages * this.#count('SELECT page_size AS n FROM pragma_page_size');
  }

  [Symbol.dispose](): void {
    if (this.#database.isOpen) this.#database.close();
  }

  /** Reads contents by their hash, each once: the events of a session repeat them. */
  #blobs(): (hash: string) => Uint8Array {
    const known = new Map<string, Uint8Array>();
    return hash => {
      const content =
        known.get(hash) ??
        this.#all('SELECT content FROM blob WHERE hash = ?', hash)[0]?.['content'];
      if (!(content instanceof Uint8Array)) {
        throw this.#damaged(`a part of a session is missing: ${hash}`);
      }
      known.set(hash, content);
      return content;
    };
  }

  #count(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#all(sql, ...values)[0]?.['n'] ?? 0);
  }

  #all(sql: string, ...values: readonly SQLInputValue[]): Row[] {
    return this.#carefully(() => this.#database.prepare(sql).all(...values));
  }

  #run(sql: string, ...values: readonly SQLInputValue[]) {
    return this.#carefully(() => this.#database.prepare(sql).run(...values));
  }

  #carefully<T>(task: () => T): T {
    try {
      return task();
    } catch (error) {
      if (isDamage(error)) throw this.#damaged(reasonOf(error));
      throw new StoreUnavailable(`${this.#path} cannot be used: ${reasonOf(error)}.`);
    }
  }

  #damaged(reason: string): StoreUnavailable {
    return new StoreUnavailable(
      `${this.#path} is damaged (${reason}). Move it away, and YuuBox begins a new one.`,
      {damaged: this.#path},
    );
  }
}

function sessionOf(row: Row): SavedSession {
  const text = (name: string) => (row[name] === null ? null : String(row[name]));
  return {
    key: Number(row['key']),
    id: String(row['id']),
    started: Number(row['started']),
    updated: Number(row['updated']),
    path: text('path'),
    name: String(row['name']),
    language: String(row['language']),
    attempts: Number(row['attempts']),
    revision: Number(row['revision']),
    // Only the recorder writes these two columns.
    outcome: text('outcome') as Outcome | null,
    written: text('written'),
    owner: JSON.parse(String(row['owner'])) as SessionOwner,
  };
}
