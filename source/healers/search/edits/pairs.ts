import {replaceToken} from '../../../languages/edit.ts';
import {isCloser, isOpener} from '../brackets.ts';
import type {Code} from '../code.ts';
import {type EditMaker, shown, type TokenEdit} from './token-edit.ts';

const costOf = {pair: 1.4, quotes: 1.4} as const;
const pairs = ['()', '[]', '{}'] as const;
/** Tokens that a pair of brackets may hold; what holds more is seldom the wrong kind. */
const mostWithin = 200;

/** Puts another pair of brackets in the place of one, and quotes around a sign that stands alone as an argument. */
export const pairings: EditMaker = function* (code, {gap}, {quotes}) {
  yield* brackets(code, gap);
  yield* quoted(code, gap, quotes);
};

function* brackets(code: Code, open: number): Generator<TokenEdit> {
  const text = code.text(open);
  if (!isOpener(text)) return;
  const close = partnerOf(code, open);
  if (close === null) return;
  for (const [opener = '', closer = ''] of pairs.map(pair => [...pair])) {
    if (opener === text) continue;
    yield {
      kind: 'replace',
      edits: [replaceToken(code, open, opener), replaceToken(code, close, closer)],
      cost: costOf.pair,
      explanation: `Replaces ${shown(text)} and ${shown(code.text(close))} by ${shown(opener)} and ${shown(closer)} in line ${code.lineOf(open)}.`,
    };
  }
}

function partnerOf(code: Code, open: number): number | null {
  if (code.isUneven(open)) return null;
  let depth = 0;
  for (let index = open; index < Math.min(open + mostWithin, code.tokens.length); index += 1) {
    const text = code.text(index);
    if (isOpener(text)) depth += 1;
    else if (isCloser(text)) depth -= 1;
    if (depth === 0) return index;
  }
  return null;
}

/** A sign between a bracket or a comma and another one is no code: it is a text, as in `split(,)`. */
function* quoted(code: Code, index: number, quotes: string): Generator<TokenEdit> {
  const token = code.tokens[index];
  const quote = quotes.includes("'") ? "'" : quotes.charAt(0);
  if (!token || quote === '' || !/^[,;:.#|/+*-]$/.test(token.text)) return;
  if (!/^[(,]$/.test(code.text(index - 1)) || !/^[),]$/.test(code.text(index + 1))) return;
  yield {
    kind: 'insert',
    edits: [replaceToken(code, index, `${quote}${token.text}${quote}`)],
    cost: costOf.quotes,
    explanation: `Puts ${shown(token.text)} in quotes in line ${token.line}.`,
  };
}
