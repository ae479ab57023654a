import type {DatabaseSync, StatementSync} from 'node:sqlite';
import type {SessionEvent} from '../session/events.ts';
import {type Encoded, encode} from './codec.ts';
import {reasonOf} from './open-database.ts';
import {nobody, type SessionOwner} from './session-owner.ts';
import {createTrimmer} from './trim-event.ts';

/** What a session is saved with, beside its events. */
export interface Opening {
  readonly path: string | null;
  readonly owner: SessionOwner;
  /** What it takes to go on with it. */
  readonly plan: unknown;
}

/** A session that is in the database already. */
export interface Continued {
  readonly key: number;
  /** Of the next event. */
  readonly number: number;
}

/**
 * Writes the events of one session to the database, each before anybody sees it. Where that fails it says so once and
 * stops: a session is not to end because it cannot be saved. Disposing of it says that nobody has the session open.
 */
export class Recorder implements Disposable {
  readonly #database: DatabaseSync;
  readonly #opening: Opening;
  readonly #onFailure: (reason: string) => void;
  readonly #trim = createTrimmer();
  readonly #statements = new Map<string, StatementSync>();
  /** Hashes that this session has already. */
  readonly #kept = new Set<string>();
  #key: number | null;
  #number: number;
  #failed = false;

  constructor(
    database: DatabaseSync,
    opening: Opening,
    onFailure: (reason: string) => void,
    continued: Continued | null = null,
  ) {
    this.#database = database;
    this.#opening = opening;
    this.#onFailure = onFailure;
    this.#key = continued?.key ?? null;
    this.#number = continued?.number ?? 0;
  }

  /** Never throws. When it returns, the event has been written, unless saving has failed. */
  readonly record = (event: SessionEvent): void => {
    if (this.#failed) return;
    const now = Date.now();
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      this.#write(event, now);
      this.#database.exec('COMMIT');
      this.#number += 1;
    } catch (error) {
      this.#failed = true;
      this.#rollBack();
      this.#onFailure(reasonOf(error));
    }
  };

  /** Whether everything so far is on disk. */
  get isSaved(): boolean {
    return this.#key !== null && !this.#failed;
  }

  [Symbol.dispose](): void {
    if (this.#key === null || this.#failed) return;
    try {
      this.#run('UPDATE session SET owner = ? WHERE key = ?', JSON.stringify(nobody), this.#key);
    } catch {
      // Then it is found out by the process that has gone.
    }
  }

  #write(whole: SessionEvent, now: number): void {
    const {event, leftOut} = this.#trim(whole);
    if (event.type === 'session-started') this.#key ??= this.#insert(event, now);
    const key = this.#key;
    if (key === null) throw new Error('a session without its start');
    const {json, blobs} = encode(event);
    this.#keep(key, blobs);
    this.#run(
      'INSERT INTO event (session, number, at, left_out, data) VALUES (?, ?, ?, ?, ?)',
      key,
      this.#number,
      now,
      leftOut,
      json,
    );
    this.#summarise(event, key, now);
  }

  #insert(event: Extract<SessionEvent, {type: 'session-started'}>, now: number): number {
    const {path, owner, plan} = this.#opening;
    const {entry, language} = event.program;
    const {json, blobs} = encode(plan);
    const {lastInsertRowid} = this.#run(
      `INSERT INTO session (id, started, updated, path, name, language, owner, plan)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      event.id,
      now,
      now,
      path,
      entry,
      language,
      JSON.stringify(owner),
      json,
    );
    const key = Number(lastInsertRowid);
    this.#keep(key, blobs);
    return key;
  }

  #keep(key: number, blobs: Encoded['blobs']): void {
    for (const [hash, content] of blobs) {
      if (this.#kept.has(hash)) continue;
      this.#run('INSERT OR IGNORE INTO blob (hash, content) VALUES (?, ?)', hash, content);
      this.#run(
        'INSERT OR IGNORE INTO blob_use (session, blob) SELECT ?, key FROM blob WHERE hash = ?',
        key,
        hash,
      );
      this.#kept.add(hash);
    }
  }

  /** Keeps what the list of sessions shows beside the events that say so. */
  #summarise(event: SessionEvent, key: number, now: number): void {
    switch (event.type) {
      case 'attempt-started':
        this.#run(
          'UPDATE session SET updated = ?, outcome = NULL, attempts = ?, revision = ? WHERE key = ?',
          now,
          event.attempt,
          event.revision,
          key,
        );
        break;
      case 'session-resumed':
      case 'returned':
        this.#run('UPDATE session SET updated = ?, outcome = NULL WHERE key = ?', now, key);
        break;
      case 'session-ended':
        this.#run(
          'UPDATE session SET updated = ?, outcome = ? WHERE key = ?',
          now,
          event.outcome,
          key,
        );
        break;
      case 'written':
        this.#run(
          'UPDATE session SET updated = ?, written = ? WHERE key = ?',
          now,
          event.path,
          key,
        );
        break;
      default:
        this.#run('UPDATE session SET updated = ? WHERE key = ?', now, key);
    }
  }

  #run(sql: string, ...values: readonly (string | number | null | Uint8Array)[]) {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement.run(...values);
  }

  #rollBack(): void {
    try {
      this.#database.exec('ROLLBACK');
    } catch {
      // It may have been rolled back already, or never begun.
    }
  }
}
