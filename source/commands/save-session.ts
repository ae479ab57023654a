import {access, realpath} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {StoreUnavailable} from '../errors.ts';
import type {Expectations} from '../expectations/expectations.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {SessionEvent} from '../session/events.ts';
import type {Display, Settings} from '../settings/settings.ts';
import {databaseName, moveAside} from '../store/open-database.ts';
import {prune} from '../store/prune.ts';
import type {Recorder} from '../store/recorder.ts';
import {secretVariables} from '../store/secret-variables.ts';
import {isOpen, type SessionOwner, thisProcess} from '../store/session-owner.ts';
import {plannedSettings, type SessionPlan} from '../store/session-plan.ts';
import {SessionStore} from '../store/session-store.ts';
import {stateDirectory} from '../store/state-directory.ts';
import type {LoadedProgram} from './read-program.ts';

/** What a session is begun with. */
export interface Beginning {
  readonly settings: Settings;
  readonly display: Display;
  readonly loaded: LoadedProgram;
  readonly limits: Limits;
  readonly expectations: Expectations;
}

/** Has the events of one session saved, or says why they are not. Nothing of it ever ends the session. */
export class Saving implements Disposable {
  /** What the user should know before the session begins. */
  readonly notices: string[] = [];
  #store: SessionStore | null = null;
  #recorder: Recorder | null = null;
  #tell: ((message: string) => void) | null = null;

  /** Makes ready to save a new session, if that is wanted. */
  static async begin(beginning: Beginning): Promise<Saving> {
    const saving = new Saving();
    const {settings, display, loaded} = beginning;
    const onScreen = display === 'screen';
    const isWanted = settings.saving === 'always' || (settings.saving === 'screen' && onScreen);
    if (!isWanted && !(onScreen && (await hasSessions()))) return saving;
    try {
      const path = loaded.path === null ? null : await realPath(loaded.path);
      const store = await saving.#open();
      const owner = await thisProcess();
      if (path !== null) await saving.#warnOfOthers(store, path, owner);
      if (!isWanted) return saving;
      const opening = {path, owner, plan: planOf(beginning)};
      saving.#recorder = store.recorder(opening, reason => saving.#failed(reason));
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      saving.notices.push(`This session is not saved: ${error.message}`);
    }
    return saving;
  }

  /** Saves on in a session that was taken from the store, which is closed with this. */
  static goOn(
    store: SessionStore,
    take: (onFailure: (reason: string) => void) => Recorder | null,
  ): Saving | null {
    const saving = new Saving();
    saving.#store = store;
    saving.#recorder = take(reason => saving.#failed(reason));
    return saving.#recorder && saving;
  }

  /** Given each event before anybody sees it. */
  readonly record = (event: SessionEvent): void => this.#recorder?.record(event);

  /** Whether the session can be gone on with later. */
  get isSaved(): boolean {
    return this.#recorder?.isSaved ?? false;
  }

  /** Says whom to tell when saving fails later. */
  onTrouble(tell: (message: string) => void): void {
    this.#tell = tell;
  }

  /** Removes old sessions when there are too many, or too large ones. */
  async tidy(): Promise<void> {
    if (!this.#store || !this.#recorder) return;
    try {
      await prune(this.#store, await thisProcess());
    } catch {
      // There is no hurry: the next session does it.
    }
  }

  [Symbol.dispose](): void {
    this.#recorder?.[Symbol.dispose]();
    this.#store?.[Symbol.dispose]();
  }

  async #open(): Promise<SessionStore> {
    const directory = stateDirectory();
    try {
      this.#store = await SessionStore.open(directory);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || error.damaged === null) throw error;
      const aside = await moveAside(error.damaged).catch(() => null);
      if (aside === null) throw error;
      this.notices.push(`The saved sessions were damaged; what is left of them is in ${aside}.`);
      this.#store = await SessionStore.open(directory);
    }
    return this.#store;
  }

  async #warnOfOthers(store: SessionStore, path: string, here: SessionOwner): Promise<void> {
    for (const session of store.sessions().filter(session => session.path === path)) {
      if (!(await isOpen(session.owner, here))) continue;
      const {name, owner, started} = session;
      const since = new Date(started).toTimeString().slice(0, 5);
      this.notices.push(
        `Another YuuBox has ${name} open, too (process ${owner.pid}, since ${since}). The one that writes second is told that the file has changed.`,
      );
    }
  }

  #failed(reason: string): void {
    // Not at once: an event is just being told.
    queueMicrotask(() =>
      this.#tell?.(`From here on, this session is not saved: ${reason}. It goes on all the same.`),
    );
  }
}

/** One file may be named in many ways. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

async function hasSessions(): Promise<boolean> {
  return access(join(stateDirectory(), databaseName)).then(
    () => true,
    () => false,
  );
}

function planOf({settings, loaded, limits, expectations}: Beginning): SessionPlan {
  return {
    file: loaded.path === null ? null : resolve(loaded.path),
    settings: plannedSettings(settings),
    limits,
    expectations,
    withheld: secretVariables(loaded.program.env),
  };
}
