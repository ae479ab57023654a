import type {ListedSession} from '../../plain/session-list.ts';
import {type SavedSession, statusOf} from '../../store/saved-session.ts';
import {isOpen, thisProcess} from '../../store/session-owner.ts';
import {SessionStore} from '../../store/session-store.ts';
import {stateDirectory} from '../../store/state-directory.ts';

/** Opens the sessions on disk. @throws {StoreUnavailable} */
export const openSaved = (): Promise<SessionStore> => SessionStore.open(stateDirectory());

/** Sessions with their status: whether one is open is asked of the process that has it. */
export async function withStatus(sessions: readonly SavedSession[]): Promise<ListedSession[]> {
  const here = await thisProcess();
  return Promise.all(
    sessions.map(async session => {
      const open = session.outcome === null && (await isOpen(session.owner, here));
      return {...session, status: statusOf(session, open)};
    }),
  );
}
