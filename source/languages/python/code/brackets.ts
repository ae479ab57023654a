import {isClosing, isOpening, type Token} from './token.ts';

const partners: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  ')': '(',
  ']': '[',
  '}': '{',
};

/** The bracket that closes an opening one, or opens a closing one, such as `)` for `(`. */
export const partnerOf = (bracket: string): string => partners[bracket] ?? '';

/** Index of the bracket that belongs to the one at `at`; null when there is none. */
export function matchingBracket(tokens: readonly Token[], at: number): number | null {
  const bracket = tokens[at];
  if (!bracket || !(isOpening(bracket) || isClosing(bracket))) return null;
  const step = isOpening(bracket) ? 1 : -1;
  let depth = 0;
  for (let index = at; index >= 0 && index < tokens.length; index += step) {
    const token = tokens[index];
    if (!token) break;
    if (isOpening(token)) depth += step;
    else if (isClosing(token)) depth -= step;
    if (depth === 0) return token.text === partnerOf(bracket.text) ? index : null;
  }
  return null;
}

/** The parts between two brackets that commas separate; an empty last part is left out. */
export function argumentsIn(tokens: readonly Token[], open: number, close: number): Token[][] {
  const parts = splitAt(tokens.slice(open + 1, close), ',');
  return parts.at(-1)?.length === 0 ? parts.slice(0, -1) : parts;
}

/** Splits tokens at an operator or word outside of brackets. */
export function splitAt(tokens: readonly Token[], separator: string): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isOpening(token)) depth++;
    else if (isClosing(token)) depth--;
    if (depth === 0 && token.text === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Indexes of the tokens outside of brackets that a test is true for. */
export function outsideBrackets(
  tokens: readonly Token[],
  test: (token: Token, index: number) => boolean,
): number[] {
  const found: number[] = [];
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (isClosing(token)) depth--;
    if (depth === 0 && test(token, index)) found.push(index);
    if (isOpening(token)) depth++;
  }
  return found;
}
