/** How long, how slow and how big an exchange with a model may be. */
export interface FetchLimits {
  readonly connectTimeoutMs: number;
  /** For everything from the first request to the last byte, retries, waits and all of several answers included. */
  readonly timeoutMs: number;
  /**
   * An answer that brings fewer than `paceBytes` in `paceWindowMs` once it has begun is cut off. Not so a stream of events,
   * in which a model may think in silence: that has only `timeoutMs`.
   */
  readonly paceBytes: number;
  readonly paceWindowMs: number;
  /** Bytes of an answer at most, before and after decompression. */
  readonly maxBytes: number;
  /** Further tries at most after 429 and 5xx. */
  readonly retries: number;
  /** Wait before the first retry, doubled for the next one; a server's `Retry-After` counts when it is longer. */
  readonly backoffMs: number;
  /** A server that asks for more patience than this is not asked again. */
  readonly longestWaitMs: number;
}

const defaults: FetchLimits = {
  connectTimeoutMs: 10_000,
  timeoutMs: 120_000,
  // Below what keep-alive comments and a slow CPU's tokens bring, above a byte a second.
  paceBytes: 32,
  paceWindowMs: 15_000,
  // A streamed token comes in a few hundred bytes of JSON.
  maxBytes: 8_000_000,
  retries: 2,
  backoffMs: 500,
  longestWaitMs: 30_000,
};

/** The default limits with those of `options` laid over them; what is undefined there does not count. */
export function fetchLimits(options: Partial<FetchLimits>): FetchLimits {
  const pick = (name: keyof FetchLimits) => options[name] ?? defaults[name];
  return {
    connectTimeoutMs: pick('connectTimeoutMs'),
    timeoutMs: pick('timeoutMs'),
    paceBytes: pick('paceBytes'),
    paceWindowMs: pick('paceWindowMs'),
    maxBytes: pick('maxBytes'),
    retries: pick('retries'),
    backoffMs: pick('backoffMs'),
    longestWaitMs: pick('longestWaitMs'),
  };
}
