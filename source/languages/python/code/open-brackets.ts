import {endsOperand} from './expressions.ts';
import {partnerOf} from './brackets.ts';
import {isClosing, isOpening, type Token} from './token.ts';

/** The brackets that are open after some tokens, outermost first, as indexes. */
export function openBrackets(tokens: readonly Token[]): number[] {
  const open: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (isOpening(token)) open.push(index);
    else if (isClosing(token) && tokens[open.at(-1) ?? -1]?.text === partnerOf(token.text))
      open.pop();
  }
  return open;
}

/** Whether a bracket is that of a call, not one that groups. */
export function isCallBracket(tokens: readonly Token[], open: number): boolean {
  const before = tokens[open - 1];
  return tokens[open]?.text === '(' && before !== undefined && endsOperand(before);
}
