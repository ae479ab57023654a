import {splitLines} from '../../source/patch/lines.ts';

/** One of several, or the one at an index. */
export function pick<T>(
  items: readonly T[],
  random: () => number,
  index: number = Math.floor(random() * items.length),
): T {
  const item = items[index];
  if (item === undefined) throw new Error('there is nothing to pick from');
  return item;
}

const lines = ['a', 'b', 'c', '', '    indented', '\ttab', '--- a', '+++ b', '@@ -1 +1 @@', 'ü🎉'];

/** A text of up to so many lines with any line ends, of which some are alike, and with or without an end at its end. */
export function anyText(random: () => number, mostLines: number): string {
  const ends = pick([['\n'], ['\r\n'], ['\n', '\r\n'], ['\n', '\r', '\r\n']], random);
  const count = Math.floor(random() * (mostLines + 1));
  const text = Array.from({length: count}, () => pick(lines, random) + pick(ends, random)).join('');
  return random() < 0.3 ? text.replace(/[\r\n]+$/, '') : text;
}

/** The same text with a few lines changed, added, taken out, or given another end. */
export function changed(text: string, random: () => number): string {
  return splitLines(text)
    .flatMap(line => {
      const chance = random();
      if (chance < 0.04) return [];
      if (chance < 0.08) return [line, 'added\n'];
      if (chance < 0.12) return ['changed\n'];
      return chance < 0.14 ? [line.replace(/[\r\n]+$/, '\r\n')] : [line];
    })
    .join('');
}
