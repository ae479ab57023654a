/** The fewest tokens that can hold a whole new version of a source: with less, an answer is not worth paying for. */
export function fewestTokensFor(source: string): number {
  return Math.max(200, Math.ceil(Buffer.byteLength(source) / 4));
}

/** Tokens for a whole new version of a source with ample room, also for words about it and thoughts before it. */
export function ampleTokensFor(source: string): number {
  return Math.max(4096, Math.ceil(Buffer.byteLength(source) / 2) + 500);
}
