import {StoreUnavailable} from '../errors.ts';
import {isUnfinished} from '../store/saved-session.ts';
import type {RecentSession} from '../tui/start/start-content.ts';
import {openSaved, withStatus} from './history/saved.ts';

const most = 3;

/** The sessions that can be gone on with, the latest first; none where they cannot be read. */
export async function recentSessions(): Promise<readonly RecentSession[]> {
  try {
    using store = await openSaved();
    const unfinished = store.sessions().filter(isUnfinished);
    // Those that are open elsewhere are few.
    const listed = await withStatus(unfinished.slice(0, 4 * most));
    return listed
      .filter(({status}) => status !== 'open')
      .slice(0, most)
      .map(({id, updated, name, status, attempts}) => ({
        id,
        when: new Date(updated),
        program: name,
        outcome: `${status} after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}`,
      }));
  } catch (error) {
    if (error instanceof StoreUnavailable) return [];
    throw error;
  }
}
