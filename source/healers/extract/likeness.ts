import {isBlank} from './text-lines.ts';

/** How a text compares with the original, by the words that both have. */
export interface Likeness {
  /** Share of the original that is in the text, from 0 to 1. */
  readonly recall: number;
  /** Share of the text that is in the original, from 0 to 1. */
  readonly precision: number;
  /** Likeness both ways, from 0 to 1 (Dice's coefficient). */
  readonly dice: number;
  /** Whether the text is the whole program and not a part of it. */
  readonly isWhole: boolean;
}

/** Below this share, it is another program or a piece of this one. */
const leastRecall = 0.6;
/** Programs of fewer lines can change at both ends and be whole all the same. */
const shortLines = 8;

/** Compares texts whose line ends are LF. Linear. */
export function compare(text: string, original: string): Likeness {
  const common = shared(wordsOf(original), wordsOf(text));
  const {recall, precision, dice} = common.isTelling
    ? common
    : shared(marksOf(original), marksOf(text));
  return {
    recall,
    precision,
    dice,
    isWhole: recall >= leastRecall && reachesBothEnds(text, original),
  };
}

function shared(original: readonly string[], text: readonly string[]) {
  const counts = new Map<string, number>();
  for (const word of original) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of text) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    common += 1;
  }
  return {
    isTelling: original.length >= 8,
    recall: original.length === 0 ? 1 : common / original.length,
    precision: common / Math.max(1, text.length),
    dice: (2 * common) / Math.max(1, original.length + text.length),
  };
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
/** In a short program, punctuation is much of what there is. */
const marksOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+|[^\s\p{L}\p{N}_]/gu) ?? [];

/** Whether neither the beginning nor the end of the original is missing, but for what a fix may change there. */
function reachesBothEnds(text: string, original: string): boolean {
  const lines = original.split('\n').filter(line => !isBlank(line));
  if (lines.length <= shortLines) return true;
  const present = new Set(text.split('\n').map(line => line.trim()));
  const isPresent = (line: string) => present.has(line.trim());
  const first = lines.findIndex(isPresent);
  const last = lines.findLastIndex(isPresent);
  const missing = first + (lines.length - 1 - last);
  return first !== -1 && missing <= Math.max(2, lines.length / 5);
}
