import type {Failure} from './failure.ts';

/** One answer of a model. */
export interface ModelAnswer {
  readonly text: string;
  /** Whether the server says that it was cut off for its length. */
  readonly cutOff: boolean;
}

/** Tokens, as a server counts them; null where it does not tell. */
export interface Usage {
  readonly input: number | null;
  readonly output: number | null;
}

/** What came of one request. */
export interface Reply {
  readonly answers: readonly ModelAnswer[];
  readonly usage: Usage;
  /** Why there is no answer in it, such as a refusal; null when there is one. */
  readonly failure: Failure | null;
}

export const unknownUsage: Usage = {input: null, output: null};
