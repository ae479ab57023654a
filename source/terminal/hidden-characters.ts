/**
 * Characters that a reader cannot see but that change what is meant: bidi controls (Trojan Source, CVE-2021-42574),
 * zero-width, tag and other format characters, fillers, line separators, noncharacters and lone surrogates.
 */
const hidden =
  /[\p{Default_Ignorable_Code_Point}\p{Format}\p{Bidi_Control}\p{Noncharacter_Code_Point}\p{Cs}\u2028\u2029\ufff9-\ufffb]/u;
const ascii = /^[\0-\u007f]*$/;
const suspect = new RegExp(`${hidden.source}|\\p{M}`, 'gu');

// More marks than any living script stacks on one letter; beyond it they only smear over other cells.
const maxMarks = 6;
const trailingMarks = /\p{M}*$/u;
const emojiBefore = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]\ufe0f?$/u;
/** Code units to look back: a base, its marks and what may stand between. */
const lookBehind = 16;

/**
 * The text with its hidden characters written out, as `‹U+202E›`. A combining mark without a letter before
 * it, or on top of many others, is written out too. The joiners and selectors inside an emoji are dropped, so
 * that it falls apart into signs whose width every terminal agrees on.
 *
 * @param before text that stands directly before it, for marks and emoji that were cut in two
 */
export function showHidden(text: string, before = ''): string {
  if (ascii.test(text)) return text;
  return text.replaceAll(suspect, (char, offset: number) => {
    const start = Math.max(0, offset - lookBehind);
    const earlier =
      (offset < lookBehind ? before.slice(-lookBehind) : '') + text.slice(start, offset);
    if (!hidden.test(char)) return isCarried(earlier) ? char : written(char);
    const joinsEmoji = char === '\u200d' || char === '\ufe0f' || char === '\ufe0e';
    return joinsEmoji && emojiBefore.test(earlier) ? '' : written(char);
  });
}

/** A character as its code point, such as `‹U+001B›`. */
export function written(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `‹U+${hex}›`;
}

/** Whether a combining mark after this text has a letter to stand on, and room there. */
function isCarried(earlier: string): boolean {
  const marks = trailingMarks.exec(earlier)?.[0] ?? '';
  const base = earlier.slice(0, earlier.length - marks.length).at(-1);
  return base !== undefined && base !== '\n' && base !== '\t' && [...marks].length < maxMarks;
}
