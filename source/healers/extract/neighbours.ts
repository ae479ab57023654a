import {placesOfSingles} from '../../patch/anchors.ts';

/** For each line of the original, where in the other version the nearest line above it stands, and below or at it. */
export function neighbours(lines: readonly string[], originals: readonly string[]) {
  const places = onlyPlaces(lines);
  const unique = onlyPlaces(originals);
  const placeOf = (line: string): number | undefined =>
    unique.has(line.trim()) ? places.get(line.trim()) : undefined;
  const above: number[] = [];
  const below: number[] = [];
  let last = -1;
  for (const [index, line] of originals.entries()) {
    above[index] = last;
    last = Math.max(last, placeOf(line) ?? -1);
  }
  let next = lines.length;
  below[originals.length] = next;
  for (const [index, line] of [...originals.entries()].toReversed()) {
    next = Math.min(next, placeOf(line) ?? next);
    below[index] = next;
  }
  return {above, below};
}

/** Where each line stands that is there only once, blanks around it aside. */
function onlyPlaces(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = placesOfSingles(lines.map(line => line.trim()));
  places.delete('');
  return places;
}
