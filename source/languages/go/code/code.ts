import {pairBrackets, type Token} from '../../lexer.ts';
import type {Location} from '../../report.ts';
import {goTokens} from './tokens.ts';

/** A source as its tokens, without comments. */
export interface Code {
  readonly source: string;
  readonly tokens: readonly Token[];
  /** The index of the other bracket. */
  readonly partner: ReadonlyMap<number, number>;
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
  /** Offsets at which the lines start. */
  readonly lineStarts: readonly number[];
}

let last: Code | null = null;

/** Reads a source; the last one is kept, since many rules ask for the same. */
export function readCode(source: string): Code {
  if (last?.source === source) return last;
  const tokens = goTokens(source).filter(({kind}) => kind !== 'comment');
  const lineStarts = [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
  last = {source, tokens, ...pairBrackets(tokens), lineStarts};
  return last;
}

/** The text of a token; empty behind the ends. */
export function textAt(code: Code, index: number): string {
  return code.tokens[index]?.text ?? '';
}

export function isName(code: Code, index: number): boolean {
  return code.tokens[index]?.kind === 'name';
}

/** The offset of a place in the source; -1 when it has none. */
export function offsetOf({source, lineStarts}: Code, {line, column}: Location): number {
  const start = lineStarts[line - 1];
  if (start === undefined || column === null) return -1;
  return Math.min(start + column - 1, source.length);
}

/** The first token at or behind an offset, by its index; the number of tokens without one. */
export function indexFrom({tokens}: Code, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The text from one token up to, but not including, another. */
export function textBetween({source, tokens}: Code, from: number, to: number): string {
  const start = tokens[from]?.start ?? source.length;
  const end = tokens[to - 1]?.end ?? start;
  return to > from ? source.slice(start, end) : '';
}

/**
 * The index behind an expression that the compiler names by its text, such as `a + b`, and that starts at a token;
 * null when the source reads otherwise there, as with what the compiler shortens to `…`.
 */
export function endOfExpression(code: Code, index: number, text: string): number | null {
  const wanted = goTokens(text);
  const fits = wanted.every((token, at) => token.text === textAt(code, index + at));
  if (fits && wanted.length > 0) return index + wanted.length;
  const end = endOfOperand(code, index);
  const start = wanted[0]?.text;
  return text.includes('…') && start === textAt(code, index) ? end : null;
}

/** Where an expression starts that the compiler places at its operator or behind: at a token, or before it on its line. */
export function startOfExpression(code: Code, index: number, text: string): number | null {
  const line = code.tokens[index]?.line;
  for (let at = index; at >= 0 && code.tokens[at]?.line === line; at--) {
    if (endOfExpression(code, at, text) !== null) return at;
  }
  return null;
}

/** The index behind an operand with its selectors, calls, indexes and literal, such as `a.b(c)[d]`. */
export function endOfOperand(code: Code, index: number): number {
  let at = index;
  while (/^(?:[&*!^-]|<-)$/.test(textAt(code, at))) at += 1;
  at = textAt(code, at) === '(' ? (code.partner.get(at) ?? at) + 1 : at + 1;
  for (;;) {
    const text = textAt(code, at);
    const isSuffix = text === '(' || text === '[' || (text === '{' && isLiteral(code, at));
    if (isSuffix) at = (code.partner.get(at) ?? code.tokens.length) + 1;
    // A type assertion has a parenthesis behind its dot.
    else if (text === '.') at += textAt(code, at + 1) === '(' ? 1 : 2;
    else return Math.min(at, code.tokens.length);
  }
}

/** Whether a brace opens a literal rather than a block: it touches what is before it. */
function isLiteral({tokens}: Code, index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}

/** Whether a line end behind this token ends the statement: https://go.dev/ref/spec#Semicolons */
function endsStatement({tokens}: Code, index: number): boolean {
  const token = tokens[index];
  if (!token) return true;
  if (token.kind === 'number' || token.kind === 'string') return true;
  if (token.kind === 'operator') return /^(?:[)\]}]|\+\+|--)$/.test(token.text);
  return !/^(?:case|chan|const|default|defer|else|for|func|go|goto|if|import|interface|map|package|range|select|struct|switch|type|var)$/.test(
    token.text,
  );
}

/** Whether a statement can start at this token. */
export function startsStatement(code: Code, index: number): boolean {
  const before = textAt(code, index - 1);
  if (index === 0 || /^[{};]$/.test(before)) return true;
  const isOnNewLine = (code.tokens[index]?.line ?? 0) > lastLine(code, index - 1);
  return isOnNewLine && (before === ':' || endsStatement(code, index - 1));
}

/** The line on which a token ends. */
export function lastLine({tokens}: Code, index: number): number {
  const token = tokens[index];
  return token ? token.line + token.text.split('\n').length - 1 : 0;
}

/** The first token of the statement around one, brackets that it is in left aside. */
export function statementStart(code: Code, index: number): number {
  let at = index;
  while (at > 0 && !startsStatement(code, at)) {
    const open = isCloser(textAt(code, at - 1)) ? code.partner.get(at - 1) : undefined;
    at = open === undefined ? at - 1 : open;
  }
  return at;
}

/** The index behind the last token of the statement that a token is in; of `if` and the like, before the block. */
export function statementEnd(code: Code, index: number): number {
  let at = index;
  while (at < code.tokens.length) {
    const text = textAt(code, at);
    const close =
      isOpener(text) && !(text === '{' && isBlock(code, at)) ? code.partner.get(at) : undefined;
    if (close === undefined && /^[{};]$/.test(text)) return at;
    if (close !== undefined) at = close;
    at += 1;
    if (at >= code.tokens.length || startsStatement(code, at)) return at;
  }
  return at;
}

const isOpener = (text: string) => /^[([{]$/.test(text);
const isCloser = (text: string) => /^[)\]}]$/.test(text);

/** Whether a brace opens the block of a statement, not a literal or the body of a function literal. */
function isBlock(code: Code, index: number): boolean {
  const start = statementStart(code, index);
  if (!/^(?:if|for|switch|select|else|func|\{|case|default)$/.test(textAt(code, start)))
    return false;
  return !isLiteral(code, index) && !isInFunctionLiteral(code, start, index);
}

function isInFunctionLiteral(code: Code, start: number, index: number): boolean {
  for (let at = index - 1; at > start; at--) if (textAt(code, at) === 'func') return true;
  return false;
}

/** The indentation of the line that a token is on. */
export function indentOf({source, tokens, lineStarts}: Code, index: number): string {
  const start = lineStarts[(tokens[index]?.line ?? 1) - 1] ?? 0;
  return /^[\t ]*/.exec(source.slice(start, start + 200))?.[0] ?? '';
}
