import {createEscapeParser, type Piece} from './escape-parser.ts';
import {showHidden, written} from './hidden-characters.ts';

/** Sanitises a stream that comes in chunks, cut anywhere. */
export interface Sanitiser {
  /** The safe text of this chunk. What may still become something else is kept for the next one. */
  push(chunk: string): string;
  /** What was kept. */
  end(): string;
}

const harmless = /^[\u0020-\u007e\n\t]*$/;

/**
 * A text that may be written to a terminal: without control characters and sequences, except tabs and newlines, and
 * with hidden characters written out (`‹U+202E›`). Everything that YuuBox did not write itself passes
 * through here or through `reveal` before it is shown.
 */
export function sanitise(text: string): string {
  if (harmless.test(text)) return text;
  const sanitiser = createSanitiser();
  return sanitiser.push(text) + sanitiser.end();
}

/** `sanitise` for a stream: the same text whatever the chunks. */
export function createSanitiser(): Sanitiser {
  const parse = createEscapeParser();
  let before = '';
  let kept = '';
  const show = (text: string) => {
    const shown = showHidden(text, before);
    before = (before + text).slice(-16);
    return shown;
  };
  return {
    push(chunk) {
      const text = kept + parse(chunk).map(textOf).join('');
      kept = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
      return show(text.slice(0, text.length - kept.length));
    },
    end() {
      const rest = kept;
      kept = '';
      return show(rest);
    },
  };
}

/**
 * A text for a person to judge, such as source code or a diff: nothing is taken out, every control and
 * hidden character is written out (`‹U+001B›`). Tabs and newlines stay.
 */
export function reveal(text: string): string {
  if (harmless.test(text)) return text;
  return showHidden(text).replaceAll(/(?![\n\t])\p{Control}/gu, written);
}

const textOf = (piece: Piece) => (piece.kind === 'text' ? piece.text : '');
