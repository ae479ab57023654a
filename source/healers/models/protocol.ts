import type {EventSourceMessage} from 'eventsource-parser';
import type {Usage} from './reply.ts';

/** What one event of a stream adds to an answer, or what a whole answer is. */
export interface Piece {
  readonly text?: string;
  /** What a model says to itself before it answers; shown while there is no answer, and never read. */
  readonly thought?: string;
  readonly refusal?: string;
  /** Why the model stopped: `length` for its limit of tokens. Never empty. */
  readonly finish?: string;
  /** Counts that are told so far; a later one is in place of an earlier one. */
  readonly usage?: Partial<Usage>;
  /** Whether nothing follows. */
  readonly isLast?: boolean;
}

/** How one kind of server says things. */
export interface Protocol {
  /** @throws {ModelFailure} for an error that it tells, and for what is no answer. */
  readWhole(body: unknown): Piece;
  /** As `readWhole`; an event that adds nothing is an empty piece. */
  readEvent(event: EventSourceMessage): Piece;
}
