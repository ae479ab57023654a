import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});
const printableAscii = /^[\u0020-\u007e]*$/;

/** How many cells of a terminal a safe text without tabs and newlines takes. */
export function widthOf(text: string): number {
  return printableAscii.test(text) ? text.length : stringWidth(text);
}

/** The text with its tabs as spaces up to the next tab stop, when it starts at `column`, counted from 0. */
export function expandTabs(text: string, column = 0, tabSize = 8): string {
  if (!text.includes('\t')) return text;
  let at = column;
  return text
    .split('\t')
    .map((part, index, parts) => {
      at += widthOf(part);
      if (index === parts.length - 1) return part;
      const gap = tabSize - (at % tabSize);
      at += gap;
      return part + ' '.repeat(gap);
    })
    .join('');
}

/** Cuts a text in two so that the first part takes at most `cells`, without tearing what is drawn as one. */
export function splitAtWidth(text: string, cells: number): [string, string] {
  if (printableAscii.test(text)) return [text.slice(0, cells), text.slice(cells)];
  let taken = 0;
  let width = 0;
  for (const {segment} of segmenter.segment(text)) {
    width += widthOf(segment);
    if (width > cells) break;
    taken += segment.length;
  }
  return [text.slice(0, taken), text.slice(taken)];
}
