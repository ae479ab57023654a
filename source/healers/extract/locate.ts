import {indentOf, isBlank} from './text-lines.ts';

export type Place =
  | {
      readonly kind: 'found';
      readonly index: number;
      /** Brings a line that belongs there to the indentation that is used there; null when it cannot be. */
      readonly shift: (line: string) => string | null;
    }
  | {readonly kind: 'ambiguous'}
  | {readonly kind: 'absent'};

/**
 * Where a run of lines stands in a text: exactly, else but for white space at line ends, else indented more or less as
 * a whole, else but for typographic punctuation. `expected` decides between several places only if it is one of them. Linear.
 */
export function locate(
  wanted: readonly string[],
  lines: readonly string[],
  expected: number | null,
): Place {
  if (wanted.length === 0) return {kind: 'absent'};
  for (const key of [(line: string) => line, (line: string) => line.trimEnd()]) {
    const indexes = occurrences(wanted.map(key), lines.map(key));
    const place = decide(indexes, expected);
    if (place !== null) return place === 'ambiguous' ? {kind: place} : found(place, line => line);
  }
  const shifted = findShifted(wanted, lines, expected);
  if (shifted.kind !== 'absent') return shifted;
  const plain = findShifted(wanted.map(withPlainMarks), lines.map(withPlainMarks), expected);
  if (plain.kind !== 'found') return plain;
  // What is added was written with the same marks.
  return {...plain, shift: line => plain.shift(withPlainMarks(line))};
}

function findShifted(
  wanted: readonly string[],
  lines: readonly string[],
  expected: number | null,
): Place {
  const place = decide(shiftedOccurrences(wanted, lines), expected);
  if (place === 'ambiguous') return {kind: place};
  return place === null ? {kind: 'absent'} : found(place, shiftBetween(wanted, lines, place));
}

/** Quotes, dashes and dots as a compiler wants them, where a word processor or a model made others of them. */
function withPlainMarks(line: string): string {
  return line
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .replaceAll('…', '...');
}

const found = (index: number, shift: (line: string) => string | null) =>
  ({kind: 'found', index, shift}) as const;

function decide(indexes: readonly number[], expected: number | null): number | 'ambiguous' | null {
  const [only] = indexes;
  if (only === undefined) return null;
  if (indexes.length === 1) return only;
  return expected !== null && indexes.includes(expected) ? expected : 'ambiguous';
}

/** Where all of `wanted` stands in `lines`, by the algorithm of Knuth, Morris and Pratt. */
function occurrences(wanted: readonly string[], lines: readonly string[]): number[] {
  const borders = bordersOf(wanted);
  const indexes: number[] = [];
  let matched = 0;
  for (const [index, line] of lines.entries()) {
    while (matched > 0 && wanted[matched] !== line) matched = borders[matched - 1] ?? 0;
    if (wanted[matched] === line) matched += 1;
    if (matched === wanted.length) {
      indexes.push(index + 1 - matched);
      matched = borders[matched - 1] ?? 0;
    }
  }
  return indexes;
}

/** For each beginning of a run, how long the longest shorter beginning is that it also ends with. */
function bordersOf(wanted: readonly string[]): number[] {
  const borders = [0];
  let length = 0;
  for (let index = 1; index < wanted.length; index += 1) {
    while (length > 0 && wanted[length] !== wanted[index]) length = borders[length - 1] ?? 0;
    if (wanted[length] === wanted[index]) length += 1;
    borders.push(length);
  }
  return borders;
}

/**
 * Occurrences whatever the indentation of the whole is: the first line without its own, then each line with how much
 * further in it stands than the one before, blank lines aside.
 */
function shiftedOccurrences(wanted: readonly string[], lines: readonly string[]): number[] {
  const first = wanted[0]?.trim() ?? '';
  // Blank lines in front say nothing about the indentation of what follows.
  if (first === '') return [];
  const texts = lines.map(line => line.trim());
  if (wanted.length === 1) return occurrences([first], texts);
  return occurrences(stepsOf(wanted).slice(1), stepsOf(lines))
    .map(index => index - 1)
    .filter(index => texts[index] === first);
}

function stepsOf(lines: readonly string[]): string[] {
  let indent = 0;
  return lines.map(line => {
    if (isBlank(line)) return '';
    const step = indentOf(line) - indent;
    indent += step;
    return `${step}\0${line.trim()}`;
  });
}

function shiftBetween(wanted: readonly string[], lines: readonly string[], index: number) {
  const at = wanted.findIndex(line => !isBlank(line));
  const from = wanted[at] ?? '';
  const to = lines[index + at] ?? '';
  return (line: string) => reindent(line, from, to);
}

/** `line` moved as far as `to` is from `from`; null when its own indentation leaves no room, or mixes tabs and spaces. */
export function reindent(line: string, from: string, to: string): string | null {
  if (isBlank(line)) return line;
  const before = from.slice(0, indentOf(from));
  const after = to.slice(0, indentOf(to));
  if (before.endsWith(after)) {
    const extra = before.slice(0, before.length - after.length);
    return line.startsWith(extra) ? line.slice(extra.length) : null;
  }
  if (after.endsWith(before)) {
    const missing = after.slice(0, after.length - before.length);
    return /^\s/.test(line) && line[0] !== missing[0] ? null : missing + line;
  }
  return line.startsWith(before) ? after + line.slice(before.length) : null;
}
