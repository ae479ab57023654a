import type {SyntaxSearch} from '../../languages/syntax-search.ts';

/** A token of any language, as far as editing it needs to know one. */
export interface Token {
  readonly kind: 'word' | 'number' | 'text' | 'sign';
  readonly text: string;
  /** Offsets in the source; `end` is after the last character. */
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
}

/** What tokens of a language depend on. */
export type Lexical = Pick<SyntaxSearch, 'lineComments' | 'hasBlockComments' | 'quotes'>;

/**
 * The tokens of a source that may be broken anywhere, without comments. A text that is not closed is the sign that opens
 * it, and tokens: where it should end is what is looked for. Total, and linear in the source. Pure.
 */
export function tokensOf(source: string, lexical: Lexical): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  while (at < source.length) {
    const blank = matchAt(/\s+/uy, source, at);
    const found = blank === 0 ? next(source, at, lexical) : null;
    const end = at + (found?.length ?? blank);
    if (found?.kind) {
      tokens.push({kind: found.kind, text: source.slice(at, end), start: at, end, line});
    }
    line += countLineBreaks(source, at, end);
    at = end;
  }
  return tokens;
}

interface Found {
  /** Null for a comment. */
  readonly kind: Token['kind'] | null;
  readonly length: number;
}

function next(source: string, at: number, lexical: Lexical): Found {
  if (lexical.lineComments.some(opener => source.startsWith(opener, at))) {
    return {kind: null, length: matchAt(/.*/uy, source, at)};
  }
  if (lexical.hasBlockComments && source.startsWith('/*', at)) {
    const end = source.indexOf('*/', at + 2);
    return end === -1 ? {kind: 'sign', length: 2} : {kind: null, length: end + 2 - at};
  }
  if (lexical.quotes.includes(source.charAt(at))) return textAt(source, at);
  const word = matchAt(/[$@]{0,2}[\p{L}_][\p{L}\p{N}_]*/uy, source, at);
  if (word > 0) return {kind: 'word', length: word};
  const number = matchAt(numbers, source, at);
  if (number > 0) return {kind: 'number', length: number};
  const sign = signs.find(each => source.startsWith(each, at));
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
  return {kind: 'sign', length: sign?.length ?? character.length};
}

function textAt(source: string, at: number): Found {
  const quote = source.charAt(at);
  const triple = quote.repeat(3);
  if (quote !== '`' && source.startsWith(triple, at)) {
    const end = source.indexOf(triple, at + 3);
    return end === -1 ? {kind: 'sign', length: 3} : {kind: 'text', length: end + 3 - at};
  }
  const length = matchAt(texts[quote] ?? texts['"'], source, at);
  return length > 0 ? {kind: 'text', length} : {kind: 'sign', length: 1};
}

/** With a suffix of up to three letters, such as `10ull`; a longer word is one that a separator is missing before. */
const numbers =
  /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?(?:\p{L}{1,3}(?!\p{L}))?/uy;

/** Only what stands between backquotes may have line breaks: elsewhere a quote that is not closed is likelier. */
const texts = {
  "'": /'(?:[^'\\\n]|\\[^\n])*'/uy,
  '"': /"(?:[^"\\\n]|\\[^\n])*"/uy,
  '`': /`(?:[^`\\]|\\[^])*`/uy,
} as Readonly<Record<string, RegExp>> & {readonly '"': RegExp}; // The second is the default.

/** Of several characters, longer ones first. */
const signs: readonly string[] = (
  '<=> === !== **= //= <<= >>= ... ..= ;;& ' +
  '=> -> == != <= >= := += -= *= /= %= &= |= ^= && || ++ -- << >> :: ** // ?. ?? .. <- =~ !~ ;; $( ${'
)
  .trim()
  .split(' ');

/** Whether this is one sign rather than two in some language. */
export const isSign = (text: string): boolean => signs.includes(text);

/** How many characters a sticky pattern matches at a place; 0 without a match. */
function matchAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) ? pattern.lastIndex - at : 0;
}

function countLineBreaks(source: string, from: number, to: number): number {
  let count = 0;
  for (
    let at = source.indexOf('\n', from);
    at !== -1 && at < to;
    at = source.indexOf('\n', at + 1)
  ) {
    count += 1;
  }
  return count;
}
