/**
 * A screen without what differs from run to run and from machine to machine: times, memory, versions and folders are `#`, and
 * keys are shown armed. What else stands in a row stays where it is.
 */
export function normalScreen(text: string): string {
  const rows = text.trimEnd().split('\n');
  return rows
    .map(row => row.split(/(│)/).map(normalCell).join('').trimEnd())
    .join('\n')
    .concat('\n');
}

/** A cell of the frame, as wide as it was: its longest gap takes up what is saved. */
function normalCell(cell: string, _: number, row: readonly string[]): string {
  // Without a frame, nothing stands behind a name.
  const isFramed = row.length > 1;
  const text = isFramed ? cell : replaceAll(cell, names);
  const normal = replaceAll(text, [...figures, ...names]);
  const [longest] = (normal.match(/ {2,}|─{2,}/g) ?? []).toSorted((a, b) => b.length - a.length);
  if (normal === text || longest === undefined) return normal;
  const width = longest.length + text.length - normal.length;
  return normal.replace(longest, longest.charAt(0).repeat(width));
}

type Replacements = readonly (readonly [RegExp, string])[];

const replaceAll = (text: string, replacements: Replacements): string =>
  replacements.reduce((result, [pattern, word]) => result.replaceAll(pattern, word), text);

const figures: Replacements = [
  [/\b\d+(?:\.\d+)? (ms|s|MB)\b/g, '# $1'],
  // Cut where there is no room for it, depending on the times beside it.
  [/\bembedded (?:\([^)…]*[)…]|…)/g, 'embedded (#)'],
  [/◌/g, '●'],
];

const names: Replacements = [
  [/\bNode\.js v[\d.]+/g, 'Node.js #'],
  [/\/tmp\/yuubox-[\w-]+/g, '/tmp/#'],
];
