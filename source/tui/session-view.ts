import type {Command} from '../session/commands.ts';
import type {Outcome} from '../session/events.ts';
import type {SessionState} from '../session/state.ts';

/** What the screen needs of a session. */
export interface SessionView {
  /** Replaced, never changed, at each event. */
  readonly state: SessionState;
  /** Calls `listener` after each event; returns what ends that. */
  subscribe(listener: () => void): () => void;
  command(command: Command): void;
  /** Settles with the end of the session, or with its error. */
  readonly finished: Promise<Outcome>;
}
