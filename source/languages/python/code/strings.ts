import type {Token} from './token.ts';

/** A source being read, and how many replacement fields of f-strings are around the place. */
export interface Scanned {
  readonly source: string;
  readonly lineStarts: readonly number[];
  readonly nesting: number;
}

/** Reads tokens from an offset until the end, or until `stop` is true for one. */
type Scan = (
  scanned: Scanned,
  from: number,
  stop: (token: Token, bracketDepth: number) => boolean,
) => {readonly tokens: Token[]; readonly end: number};

interface StringEnd {
  readonly end: number;
  readonly closed: boolean;
  readonly inner: readonly Token[];
}

/** What ends the expression of a field. `:=` is a colon and a format there. */
const fieldStops: ReadonlySet<string> = new Set(['}', ':', ':=', '!']);
/** How far a nested quote is looked for before it is taken for the end of the f-string. */
const lookahead = 500;

/**
 * Finds the end of a string literal that starts at `start` with `opening`, such as `f"`. Without its closing
 * quote a string ends at the end of its line, or of the source when it has three quotes.
 */
export function readString(
  scanned: Scanned,
  start: number,
  opening: string,
  scan: Scan,
): StringEnd {
  const quote = opening.slice(opening.search(/["']/));
  const isFormatted = /[ft]/i.test(opening.slice(0, -quote.length));
  const from = start + opening.length;
  if (!isFormatted) return readPlain(scanned.source, from, quote);
  return readFormatted(scanned, from, quote, scan);
}

function readPlain(source: string, from: number, quote: string): StringEnd {
  let at = from;
  while (at < source.length) {
    if (source.startsWith(quote, at)) return {end: at + quote.length, closed: true, inner: []};
    if (endsLine(source, at, quote)) break;
    at += widthAt(source, at);
  }
  return {end: Math.min(at, source.length), closed: false, inner: []};
}

/** f-strings, whose fields may hold any expression, since Python 3.12 with the same quotes too. */
function readFormatted(scanned: Scanned, from: number, quote: string, scan: Scan): StringEnd {
  const {source} = scanned;
  const inner: Token[] = [];
  let at = from;
  while (at < source.length) {
    if (source.startsWith(quote, at)) return {end: at + quote.length, closed: true, inner};
    if (endsLine(source, at, quote)) break;
    if (source.startsWith('{{', at)) {
      at += 2;
    } else if (source[at] === '{') {
      const field = readField(scanned, at + 1, quote, scan);
      for (const token of field.tokens) inner.push(token);
      at = field.end;
    } else {
      at += widthAt(source, at);
    }
  }
  return {end: Math.min(at, source.length), closed: false, inner};
}

/** A field up to its `}`, or to where the string ends when that is missing. */
function readField(scanned: Scanned, from: number, quote: string, scan: Scan) {
  const {source} = scanned;
  const expression = scan(scanned, from, (token, depth) => {
    if (quote.length === 1 && token.kind === 'newline') return true;
    if (token.kind === 'string') return endsField(source, token, quote);
    return depth === 0 && fieldStops.has(token.text);
  });
  const {tokens} = expression;
  let at = expression.end;
  // What follows a colon or `!` is a format, in which there may be fields again.
  while (at < source.length && source[at] !== '}') {
    if (source.startsWith(quote, at) || endsLine(source, at, quote)) return {tokens, end: at};
    if (source[at] === '{') {
      const nested = scan(scanned, at + 1, ({text, kind}) => text === '}' || kind === 'newline');
      for (const token of nested.tokens) tokens.push(token);
      at = nested.end + 1;
    } else {
      at++;
    }
  }
  return {tokens, end: Math.min(at + 1, source.length)};
}

/** Whether a quote inside a field is rather the end of the f-string, whose `}` was forgotten. */
function endsField(source: string, token: Token, quote: string): boolean {
  if (!source.startsWith(quote, token.start)) return false;
  const rest = source.slice(token.end, token.end + lookahead).split(/[\r\n]/, 1)[0] ?? '';
  return !token.closed || !rest.includes('}');
}

const endsLine = (source: string, at: number, quote: string) =>
  quote.length === 1 && (source[at] === '\n' || source[at] === '\r');

/** A backslash takes the next character with it; CRLF is one. */
function widthAt(source: string, at: number): number {
  if (source[at] !== '\\') return 1;
  return source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 2;
}
