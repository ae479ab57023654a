import type {SavedSession} from './saved-session.ts';
import type {SessionStore} from './session-store.ts';
import {isOpen, type SessionOwner} from './session-owner.ts';

export interface Keeping {
  /** Sessions at most. */
  readonly sessions: number;
  /** Bytes at most, of all sessions together. */
  readonly bytes: number;
}

/** What is kept: the documents say so. */
export const keeping: Keeping = {sessions: 500, bytes: 500_000_000};

/** Removes the oldest sessions until the others keep to what may be kept. One that is open is never removed. */
export async function prune(
  store: SessionStore,
  here: SessionOwner,
  {sessions, bytes}: Keeping = keeping,
): Promise<void> {
  const all = store.sessions();
  const surplus = all.slice(sessions);
  if (surplus.length > 0) store.remove(await closed(surplus, here));
  if (store.size() <= bytes) return;
  // The newest one stays, however large it is.
  const oldestFirst = (await closed(all.slice(1, sessions), here)).reverse();
  while (store.size() > bytes && oldestFirst.length > 0) {
    store.remove(oldestFirst.splice(0, Math.ceil(oldestFirst.length / 10)));
  }
}

async function closed(
  sessions: readonly SavedSession[],
  here: SessionOwner,
): Promise<SavedSession[]> {
  const open = await Promise.all(sessions.map(({owner}) => isOpen(owner, here)));
  return sessions.filter((_, index) => !open[index]);
}
