import {builtinFunctions} from '../knowledge/builtins.ts';
import {partnerOf} from './brackets.ts';
import {blockWords} from './keywords.ts';
import {visibleNames} from './names.ts';
import {openBrackets} from './open-brackets.ts';
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
  if (!token) return null;
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

/** Longer lines are data, and each place on the line is looked at with the rest of it. */
const maxLength = 400;

/** Where the string may end, as offsets, likeliest first. */
export function endsOfString(
  spot: SyntaxSpot,
  string: OpenString,
): {offset: number; tier: 2 | 3}[] {
  const {rest, start} = string;
  if (rest.length > maxLength) return [];
  const open = bracketsOpen(spot, start);
  const header = blockWords.has(spot.statement?.tokens[0]?.text ?? '');
  const text = withoutComment(rest);
  const inner = splitOff(spot, text, open);
  const outer = beforeClosers(text, open, header);
  const found = [...(inner === null ? [] : [inner]), ...(outer === null ? [] : [outer])];
  return [...new Set(found)].map((length, index) => ({
    offset: start + 1 + length,
    tier: index === 0 ? 2 : 3,
  }));
}

/** The closing brackets that are due after the string, innermost first. */
function bracketsOpen({code, statement}: SyntaxSpot, start: number): string {
  const from = statement?.start ?? 0;
  const before = code.outer.filter(token => token.start >= from && token.end <= start);
  const open = openBrackets(before).map(index => partnerOf(before[index]?.text ?? ''));
  return open.reverse().join('');
}

/** A comment after two blanks is none of the string's. */
function withoutComment(rest: string): string {
  return rest.replace(/ {2,}#[^"']*$/, '').trimEnd();
}

/**
 * Length of the string when code follows it on the line: `Total:, total)` after `print("` ends before the comma,
 * since `total` is a name. Null when nothing of that kind follows.
 */
function splitOff(spot: SyntaxSpot, text: string, open: string): number | null {
  const names = new Set([...visibleNames(spot.code, spot.line), ...builtinFunctions]);
  for (const match of text.matchAll(/( ?)([,+%]) *([A-Za-z_]\w*)(?=[^\w ]|$)/g)) {
    const [, blank = '', operator, name = ''] = match;
    if (!names.has(name) || !balances(text.slice(match.index), open)) continue;
    return match.index + (operator === ',' ? blank.length : 0);
  }
  const method = /\.(?:format|join|split|strip|lower|upper|replace|encode)\(/.exec(text);
  return method && balances(text.slice(method.index), open) ? method.index : null;
}

/** Length of the string when just the closing brackets, a comma or a colon follow it. */
function beforeClosers(text: string, open: string, isHeader: boolean): number | null {
  const colon = isHeader && text.endsWith(':') ? 1 : 0;
  const body = text.slice(0, text.length - colon);
  for (let length = body.length; length >= 0; length--) {
    if (balances(body.slice(length), open)) return length;
  }
  // The brackets are closed on another line.
  return body.endsWith(',') ? body.length - 1 : body.length;
}

/** Whether a text closes just the brackets that are open, in their order. */
function balances(text: string, open: string): boolean {
  let due = open;
  for (const character of text.replaceAll(/"[^"]*"|'[^']*'/g, '')) {
    if ('([{'.includes(character)) due = partnerOf(character) + due;
    else if (')]}'.includes(character)) {
      if (due[0] !== character) return false;
      due = due.slice(1);
    }
  }
  return due === '' && !/^\s*\w/.test(text);
}
