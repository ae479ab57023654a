import type {SyntaxSpot} from './syntax-spot.ts';
import type {Token} from './token.ts';

/** A string literal whose closing quote is missing. */
export interface OpenString {
  readonly quote: string;
  /** Offset of its opening quote. */
  readonly start: number;
  /** What follows the quote on its line. */
  readonly rest: string;
  /** The strings before it on the same line. */
  readonly before: readonly Token[];
}

/** The string without an end that the interpreter points at. */
export function openStringAt({code, tokens, at}: SyntaxSpot): OpenString | null {
  const token =
    tokens.find(({kind, closed, start}) => kind === 'string' && !closed && start >= at) ??
    tokens.findLast(({kind, closed}) => kind === 'string' && !closed);
  if (!token || /^\w*(?:"""|''')/.test(token.text)) return null;
  const start = token.start + token.text.search(/["']/);
  const quote = code.source[start] ?? '"';
  const length = code.source.slice(start + 1).search(/[\r\n]|$/);
  return {
    quote,
    start,
    rest: code.source.slice(start + 1, start + 1 + length),
    before: tokens.slice(0, tokens.indexOf(token)).filter(({kind}) => kind === 'string'),
  };
}
