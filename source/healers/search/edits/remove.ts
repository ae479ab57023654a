import {removeToken, replaceToken} from '../../../languages/edit.ts';
import {isBracket} from '../brackets.ts';
import type {Code} from '../code.ts';
import {type EditMaker, shown} from './token-edit.ts';

const costOf = {
  sign: 1.3,
  word: 2.6,
  value: 3.2,
  /** The same stands beside it. */
  doubled: 0.9,
  unevenBracket: 1,
  evenBracket: 2.5,
} as const;

/** Takes one token away, but never all that a line says: that would be to remove a statement. */
export const removals: EditMaker = function* (code, {gap}) {
  const token = code.tokens[gap];
  if (!token) return;
  if (token.kind === 'text' && token.text.length === 2) {
    // Behind one of two quotes that were meant to be one there is a text.
    const quote = token.text.charAt(0);
    yield {
      kind: 'remove',
      edits: [replaceToken(code, gap, quote)],
      cost: costOf.doubled,
      explanation: `Removes one ${shown(quote)} of ${shown(token.text)} in line ${token.line}.`,
    };
  }
  if (leavesNothing(code, gap) || joinsWords(code, gap)) return;
  yield {
    kind: 'remove',
    edits: [removeToken(code, gap)],
    cost: costAt(code, gap),
    explanation: `Removes ${shown(token.text)} ${whereIs(code, gap)}.`,
  };
};

function costAt(code: Code, index: number): number {
  const {kind, text} = code.tokens[index] ?? {kind: 'sign', text: ''};
  if (isBracket(text)) return code.isUneven(index) ? costOf.unevenBracket : costOf.evenBracket;
  const isDoubled = [index - 1, index + 1].some(beside => code.text(beside) === text);
  if (isDoubled) return costOf.doubled;
  if (kind === 'sign') return costOf.sign;
  return kind === 'word' ? costOf.word : costOf.value;
}

/** Whether no word and no value is left of a line that has some. */
function leavesNothing(code: Code, index: number): boolean {
  const says = (each: number) => code.tokens[each]?.kind !== 'sign';
  return says(index) && code.tokensOn(code.lineOf(index)).filter(says).length < 2;
}

/** Whether what stands on both sides would be one word without the token. */
function joinsWords(code: Code, index: number): boolean {
  const {start, end} = code.tokens[index] ?? {start: 0, end: 0};
  return /^\w$/.test(code.source.charAt(start - 1)) && /^\w$/.test(code.source.charAt(end));
}

function whereIs(code: Code, index: number): string {
  const line = code.lineOf(index);
  return code.isFirst(index)
    ? `at the start of line ${line}`
    : `after ${shown(code.text(index - 1))} in line ${line}`;
}
