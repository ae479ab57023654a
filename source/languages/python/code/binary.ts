import {mainOperator, textOf} from './expressions.ts';
import type {Spot} from './spot.ts';
import type {Token} from './token.ts';

/** The two sides of an operator that failed. */
export interface Binary {
  readonly operator: Token;
  readonly left: readonly Token[];
  readonly right: readonly Token[];
}

/** The operation at the place of the error; null when it is not this operator's, or not clear. */
export function binaryAt({tokens, statement}: Spot, operator: string): Binary | null {
  const sign = `${operator}=`;
  const at = tokens.findIndex(({text}) => text === sign);
  // Without marks the value alone is known: the target of `x += y` is at the start of the statement.
  const isAugmented = at > 0 || statement.tokens[1]?.text === sign;
  const parts = at > 0 ? tokens : isAugmented ? statement.tokens : tokens;
  const index = isAugmented
    ? parts.findIndex(({text}) => text === sign)
    : mainOperator(parts, operator);
  const token = index === null ? undefined : parts[index];
  if (index === null || !token) return null;
  const [left, right] = [parts.slice(0, index), parts.slice(index + 1)];
  return left.length > 0 && right.length > 0 ? {operator: token, left, right} : null;
}

/** Whether an expression shows text of its own: a string that is no argument of a call. */
export function showsText(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.some(({kind, text}) => {
    if (text === '(' || text === '[') depth++;
    if (text === ')' || text === ']') depth--;
    return kind === 'string' && depth === 0;
  });
}

/** `name(expression)`, without a second pair of brackets when the expression has one around it. */
export function called(name: string, source: string, tokens: readonly Token[]): string {
  const text = textOf(source, tokens);
  return `${name}(${isBracketed(tokens) ? text.slice(1, -1) : text})`;
}

function isBracketed(tokens: readonly Token[]): boolean {
  let depth = 0;
  return (
    tokens[0]?.text === '(' &&
    tokens.every(({text}, index) => {
      if (text === '(') depth++;
      if (text === ')') depth--;
      return text !== ',' && (depth > 0 || index === tokens.length - 1);
    })
  );
}
