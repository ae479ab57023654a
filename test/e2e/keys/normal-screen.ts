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
function normalCell(cell: string): string {
  const normal = figures.reduce((text, [pattern, word]) => text.replaceAll(pattern, word), cell);
  const gaps = normal.match(/ {2,}|─{2,}/g) ?? [];
  const longest = gaps.toSorted((a, b) => b.length - a.length)[0];
  if (normal === cell || longest === undefined) return normal;
  const width = longest.length + cell.length - normal.length;
  return normal.replace(longest, longest.charAt(0).repeat(width));
}

const figures: readonly (readonly [RegExp, string])[] = [
  [/\b\d+(?:\.\d+)? (ms|s|MB)\b/g, '# $1'],
  [/\bNode\.js v[\d.]+/g, 'Node.js #'],
  // Cut where there is no room for it, depending on the times beside it.
  [/\bembedded \([^)…]*[)…]/g, 'embedded (#)'],
  [/\/tmp\/yuubox-[\w-]+/g, '/tmp/#'],
  [/◌/g, '●'],
];
