import {useMemo, useSyncExternalStore} from 'react';
import type {SessionState} from '../../session/state.ts';
import type {Clock} from '../clock.ts';
import type {SessionView} from '../session-view.ts';

/** The screen is drawn at most this often, so what happens in between need not be looked at. */
const intervalMs = 50;

/** The session's state. A burst of events is seen at its start and then every 50 ms. */
export function useSession(session: SessionView, clock: Clock): SessionState {
  const subscribe = useMemo(() => coalesced(session, clock), [session, clock]);
  return useSyncExternalStore(subscribe, () => session.state);
}

function coalesced(session: SessionView, clock: Clock) {
  return (listener: () => void): (() => void) => {
    let pending = false;
    let cancel: (() => void) | null = null;
    const rest = () => {
      cancel = clock.after(intervalMs, () => {
        cancel = null;
        if (!pending) return;
        pending = false;
        listener();
        rest();
      });
    };
    const unsubscribe = session.subscribe(() => {
      if (cancel) {
        pending = true;
        return;
      }
      listener();
      rest();
    });
    return () => {
      unsubscribe();
      cancel?.();
    };
  };
}
