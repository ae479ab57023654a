import {matchingBracket, outsideBrackets, splitAt} from './brackets.ts';
import {blockWords, isKeyword} from './keywords.ts';
import {isClosing, isOpening, type Token} from './token.ts';

const constants: ReadonlySet<string> = new Set(['None', 'True', 'False']);

/** Whether an operand can end with this token: a name, a number, a string, a closing bracket. */
export function endsOperand(token: Token): boolean {
  if (token.kind === 'name') return !isKeyword(token.text) || constants.has(token.text);
  return (
    token.kind === 'number' || token.kind === 'string' || isClosing(token) || token.text === '...'
  );
}

/** Whether an operand can start with this token. */
export function startsOperand(token: Token): boolean {
  if (token.kind === 'name') return !isKeyword(token.text) || constants.has(token.text);
  return (
    token.kind === 'number' || token.kind === 'string' || isOpening(token) || token.text === '...'
  );
}

/**
 * The simple statements of a logical line: those that `;` separates, and for `if x: y = 1` the header
 * and what follows its colon.
 */
export function simpleStatements(tokens: readonly Token[]): Token[][] {
  const colon = blockWords.has(tokens[0]?.text ?? '') ? headerColon(tokens) : null;
  if (colon === null) return splitAt(tokens, ';');
  const rest = splitAt(tokens.slice(colon + 1), ';');
  return [tokens.slice(0, colon + 1), ...rest.filter(part => part.length > 0)];
}

/** Index of the colon that ends the header of a block; null when there is none. */
export function headerColon(tokens: readonly Token[]): number | null {
  let lambdas = 0;
  const [colon] = outsideBrackets(tokens, token => {
    if (token.text === 'lambda') lambdas++;
    return token.text === ':' && lambdas-- <= 0;
  });
  return colon ?? null;
}

/** Index of the first token of the operand that ends at `end`: `a.b(c)[d]` as a whole. */
export function operandStart(tokens: readonly Token[], end: number): number {
  let start = end;
  for (;;) {
    const token = tokens[start];
    if (!token) return Math.min(start + 1, end);
    if (isClosing(token)) {
      const open = matchingBracket(tokens, start);
      if (open === null) return start;
      start = open;
      const before = tokens[start - 1];
      const isTrailer = tokens[start]?.text !== '{' && before && endsOperand(before);
      if (!isTrailer) return start;
      start--;
    } else if (tokens[start - 1]?.text === '.' && token.kind === 'name') {
      start -= 2;
    } else if (token.kind === 'string' && tokens[start - 1]?.kind === 'string') {
      start--;
    } else {
      return start;
    }
  }
}

/** Index of the last token of the operand that starts at `start`. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  const first = tokens[start];
  if (first && isOpening(first)) end = matchingBracket(tokens, start) ?? start;
  while (tokens[end]?.kind === 'string' && tokens[end + 1]?.kind === 'string') end++;
  for (;;) {
    const next = tokens[end + 1];
    if (next?.text === '.' && tokens[end + 2]?.kind === 'name') {
      end += 2;
    } else if (next?.text === '(' || next?.text === '[') {
      const close = matchingBracket(tokens, end + 1);
      if (close === null) return end;
      end = close;
    } else {
      return end;
    }
  }
}

/** Operators by how tightly they bind, loosest first. */
const precedence: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['<', '>', '<=', '>=', '==', '!='],
  ['|'],
  ['^'],
  ['&'],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '//', '%', '@'],
  ['**'],
];

/**
 * Index of the operator that an expression was being evaluated at, which is the loosest one outside of
 * brackets, the last of its kind; null when that is not `operator`.
 */
export function mainOperator(tokens: readonly Token[], operator: string): number | null {
  const binary = outsideBrackets(tokens, (_, index) => {
    const before = tokens[index - 1];
    return before !== undefined && endsOperand(before);
  });
  for (const level of precedence) {
    const at = binary.findLast(index => level.includes(tokens[index]?.text ?? ''));
    if (at !== undefined) return tokens[at]?.text === operator ? at : null;
  }
  return null;
}

/** The source of tokens, from the first to the last. */
export function textOf(source: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? source.slice(first.start, last.end) : '';
}

/** Whether an expression is one operand, which can take a trailer or an operator without brackets. */
export function isOperand(tokens: readonly Token[]): boolean {
  return tokens.length > 0 && operandEnd(tokens, 0) === tokens.length - 1;
}
