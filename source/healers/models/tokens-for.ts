/** How many tokens a whole new version of a source may well have, with some words about it. */
export function tokensFor(source: string): number {
  return Math.max(1000, Math.ceil(Buffer.byteLength(source) / 2) + 500);
}
