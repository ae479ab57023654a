/** A line that two texts share: its index in each. */
export interface Anchor {
  readonly old: number;
  readonly fresh: number;
}

/**
 * Lines that stand just once in each of two texts, as many as keep their order: what surely stayed where much has changed.
 * This is the beginning of Bram Cohen's patience diff.
 */
export function anchorsOf(before: readonly string[], after: readonly string[]): Anchor[] {
  const places = placesOfSingles(after);
  const shared = [...placesOfSingles(before)].flatMap(([line, old]) => {
    const fresh = places.get(line);
    return fresh === undefined ? [] : [{old, fresh}];
  });
  return longestRising(shared);
}

/** The lines that stand there once, in their order, with their indexes. */
export function placesOfSingles(lines: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    else places.set(line, index);
  }
  for (const line of repeated) places.delete(line);
  return places;
}

interface Link {
  readonly anchor: Anchor;
  readonly earlier: Link | undefined;
}

/** As many as possible of some anchors, which come in the order of the old text, that are in the order of the new one, too. */
function longestRising(anchors: readonly Anchor[]): Anchor[] {
  // For each length, the chain that ends earliest in the new text: these ends rise with the length.
  const chains: Link[] = [];
  for (const anchor of anchors) {
    const length = lengthBefore(anchor.fresh, chains);
    chains[length] = {anchor, earlier: chains[length - 1]};
  }
  const rising: Anchor[] = [];
  for (let link = chains.at(-1); link; link = link.earlier) rising.push(link.anchor);
  return rising.toReversed();
}

/** How long the longest chain is that ends before a place in the new text. */
function lengthBefore(fresh: number, chains: readonly Link[]): number {
  let [low, high] = [0, chains.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const link = chains[middle];
    if (link && link.anchor.fresh > fresh) high = middle;
    else low = middle + 1;
  }
  return low;
}
