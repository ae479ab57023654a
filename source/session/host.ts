import type {Bell} from './bell.ts';
import type {SessionEvent} from './events.ts';
import type {SessionState} from './state.ts';
import type {Wish} from './wish.ts';

/** What the parts of a session's driver share: its state, its events, and what the user wants of it. */
export interface Host {
  /** After the last event. */
  readonly state: SessionState;
  readonly emit: (event: SessionEvent) => void;
  /** Rings at each command, and when there may be something new to decide. */
  readonly bell: Bell;
  /** Aborted when the session has to end: the user left, or the caller's signal was aborted. */
  readonly leaving: AbortSignal;
  /** The user's wish, which is theirs no longer. */
  readonly takeWish: () => Wish | null;
}
