import {lineStartsOf, placeOf} from './line-starts.ts';
import {readString, type Scanned} from './strings.ts';
import {isClosing, isOpening, type Token} from './token.ts';

/** Replacement fields nest; a source that nests them deeper is nonsense and read as plain text. */
const maxNesting = 12;

const blank = /(?:[ \t\f]|\\(?:\r\n|\n|\r))+/y;
const stringStart = /(?:[rRuUbBfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?(?:"""|'''|"|')/y;
const simpleTokens: readonly (readonly [Token['kind'], RegExp])[] = [
  ['newline', /\r\n|\n|\r/y],
  ['comment', /#[^\r\n]*/y],
  ['name', /[\p{ID_Start}_][\p{ID_Continue}]*/uy],
  [
    'number',
    /0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d[\d_]*)?[jJ]?/y,
  ],
  [
    'operator',
    /\*\*=|\/\/=|>>=|<<=|\.\.\.|->|:=|[-+*/%@&|^=!<>]=|<<|>>|\*\*|\/\/|[-+*/%@&|^~<>()[\]{},:.;=]/y,
  ],
  ['unknown', /[^]/uy],
];

/**
 * Splits Python source into tokens. Total: broken source too, where a missing quote ends a string at the
 * end of its line and what is no Python is `unknown`. White space and continued line ends are left out.
 */
export function tokenise(source: string): Token[] {
  return scan({source, lineStarts: lineStartsOf(source), nesting: 0}, 0, () => false).tokens;
}

/** Reads tokens from an offset until the end, or until `stop` is true for one. */
function scan(
  scanned: Scanned,
  from: number,
  stop: (token: Token, bracketDepth: number) => boolean,
) {
  const {source} = scanned;
  const tokens: Token[] = [];
  let at = from;
  let depth = 0;
  while (at < source.length) {
    at += matchAt(blank, source, at)?.length ?? 0;
    if (at >= source.length) break;
    const token = tokenAt(scanned, at);
    if (stop(token, depth)) break;
    if (isOpening(token)) depth++;
    else if (isClosing(token)) depth = Math.max(0, depth - 1);
    tokens.push(token);
    at = token.end;
  }
  return {tokens, end: at};
}

function tokenAt(scanned: Scanned, start: number): Token {
  const {source, lineStarts, nesting} = scanned;
  const place = {start, ...placeOf(lineStarts, start)};
  const opening = nesting < maxNesting ? matchAt(stringStart, source, start) : null;
  if (opening !== null) {
    const {end, closed, inner} = readString(
      {...scanned, nesting: nesting + 1},
      start,
      opening,
      scan,
    );
    return {...place, kind: 'string', text: source.slice(start, end), end, closed, inner};
  }
  for (const [kind, pattern] of simpleTokens) {
    const text = matchAt(pattern, source, start);
    if (text) return {...place, kind, text, end: start + text.length, closed: true, inner: []};
  }
  // `unknown` matches any character, so this is for the compiler alone.
  const text = source.charAt(start);
  return {...place, kind: 'unknown', text, end: start + 1, closed: true, inner: []};
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
