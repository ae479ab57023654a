/** Mulberry32: numbers from 0 to under 1, the same in every run, so that a failing seed can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text with a few pieces taken out, doubled, or put in from `pieces`. */
export function mutate(text: string, random: () => number, pieces: readonly string[]): string {
  let result = text;
  const steps = 1 + Math.floor(random() * 4);
  for (let step = 0; step < steps; step++) {
    const at = Math.floor(random() * (result.length + 1));
    const length = Math.floor(random() * 30);
    const from = Math.floor(random() * (result.length + 1));
    const kind = random();
    const piece =
      kind < 0.3
        ? ''
        : kind < 0.6
          ? result.slice(from, from + length)
          : kind < 0.9
            ? (pieces[Math.floor(random() * pieces.length)] ?? '')
            : String.fromCodePoint(Math.floor(random() * 0x500));
    result = result.slice(0, at) + piece + result.slice(at + (kind < 0.5 ? length : 0));
  }
  return result;
}
