/** How a language of the C family writes its tokens. */
export interface LexicalSyntax {
  readonly lineComment: string;
  readonly blockComment: readonly [open: string, close: string];
  /** Whether a block comment can hold another one. */
  readonly nestedComments: boolean;
  /** Patterns of strings and characters, each with the sticky flag, in the order in which they are tried. */
  readonly strings: readonly RegExp[];
  /** Names, keywords among them; with the sticky flag. */
  readonly name: RegExp;
  /** With the sticky flag. */
  readonly number: RegExp;
  /** Operators of more than one character, longer ones first. */
  readonly operators: readonly string[];
}

export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'comment';
  readonly text: string;
  /** Offsets in the source; `end` is after the last character. */
  readonly start: number;
  readonly end: number;
  /** Counts from 1. */
  readonly line: number;
}

/**
 * The tokens of a text in order, comments among them; white space is what lies between. Total: a character that fits
 * nowhere is an operator, and a string or comment that is not closed ends with its line or the text. Linear in the
 * text as long as the patterns are.
 */
export function tokenize(source: string, syntax: LexicalSyntax): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (/\s/.test(character)) {
      if (character === '\n') line += 1;
      at += 1;
      continue;
    }
    const [kind, end] = tokenAt(source, at, syntax);
    const text = source.slice(at, end);
    tokens.push({kind, text, start: at, end, line});
    for (let from = text.indexOf('\n'); from !== -1; from = text.indexOf('\n', from + 1)) line += 1;
    at = end;
  }
  return tokens;
}

/** The index of the first token that ends after an offset; the number of tokens without one. */
export function firstEndingAfter(tokens: readonly Pick<Token, 'end'>[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function tokenAt(
  source: string,
  at: number,
  syntax: LexicalSyntax,
): readonly [kind: Token['kind'], end: number] {
  if (source.startsWith(syntax.lineComment, at)) {
    const end = source.indexOf('\n', at);
    return ['comment', end === -1 ? source.length : end];
  }
  if (source.startsWith(syntax.blockComment[0], at))
    return ['comment', commentEnd(source, at, syntax)];
  for (const pattern of syntax.strings) {
    const end = matchEnd(pattern, source, at);
    if (end !== -1) return ['string', end];
  }
  const name = matchEnd(syntax.name, source, at);
  if (name !== -1) return ['name', name];
  const number = matchEnd(syntax.number, source, at);
  if (number !== -1) return ['number', number];
  const operator = syntax.operators.find(each => source.startsWith(each, at));
  const length = operator?.length ?? String.fromCodePoint(source.codePointAt(at) ?? 0).length;
  return ['operator', at + length];
}

/** Where a match at just this place ends; -1 without one. Empty matches do not count. */
function matchEnd(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(source) && pattern.lastIndex > at ? pattern.lastIndex : -1;
}

function commentEnd(source: string, at: number, syntax: LexicalSyntax): number {
  const [open, close] = syntax.blockComment;
  let inner = at;
  let from = at + open.length;
  for (let depth = 1; depth > 0;) {
    const end = source.indexOf(close, from);
    if (end === -1) return source.length;
    // Looked for anew only when it is passed, which keeps the time linear.
    if (inner < from) inner = indexOrEnd(source, open, from);
    const isNested = syntax.nestedComments && inner < end;
    depth += isNested ? 1 : -1;
    from = isNested ? inner + open.length : end + close.length;
  }
  return from;
}

function indexOrEnd(source: string, text: string, from: number): number {
  const index = source.indexOf(text, from);
  return index === -1 ? source.length : index;
}

export interface Brackets {
  /** The index of the other bracket, for each bracket that has one. */
  readonly partner: ReadonlyMap<number, number>;
  /** Indexes of brackets without a partner, in order. */
  readonly unclosed: readonly number[];
  readonly unopened: readonly number[];
}

/**
 * Which round, square and curly brackets belong together. A closing bracket of another kind than the innermost open
 * one closes the nearest of its own kind; those between stay unclosed.
 */
export function pairBrackets(tokens: readonly Token[]): Brackets {
  const partner = new Map<number, number>();
  const open: number[] = [];
  const unclosed: number[] = [];
  const unopened: number[] = [];
  for (const [index, {kind, text}] of tokens.entries()) {
    if (kind !== 'operator') continue;
    const opener = openerOf[text];
    if (/^[([{]$/.test(text)) open.push(index);
    if (opener === undefined) continue;
    const at = open.findLastIndex(each => tokens[each]?.text === opener);
    if (at === -1) {
      unopened.push(index);
      continue;
    }
    const [match = -1, ...left] = open.splice(at);
    unclosed.push(...left);
    partner.set(match, index).set(index, match);
  }
  return {partner, unclosed: [...unclosed, ...open].toSorted((a, b) => a - b), unopened};
}

const openerOf: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};
