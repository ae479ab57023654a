import {insertAt, replaceTokens} from '../../../languages/edit.ts';
import type {Code} from '../code.ts';
import {isSign} from '../tokens.ts';
import {type EditMaker, shown, type TokenEdit} from './token-edit.ts';

const costOf = {swap: 1.9, swapWords: 2.3, join: 0.8, split: 1.3, shortSplit: 2.2} as const;

/** Exchanges two neighbours, joins two signs that are one, and splits what begins with a keyword. */
export const rearrangements: EditMaker = function* (code, {gap}, {keywords}) {
  if (code.isFirst(gap)) yield* splits(code, gap, keywords);
  else {
    yield* swaps(code, gap);
    yield* joins(code, gap);
    yield* splits(code, gap, keywords);
  }
};

function* swaps(code: Code, index: number): Generator<TokenEdit> {
  const one = code.tokens[index - 1];
  const other = code.tokens[index];
  if (!one || !other || one.text === other.text || one.text.includes('\n')) return;
  const between = code.source.slice(one.end, other.start);
  yield {
    kind: 'swap',
    edits: [replaceTokens(code, index - 1, index, `${other.text}${between}${one.text}`)],
    cost: one.kind === 'word' && other.kind === 'word' ? costOf.swapWords : costOf.swap,
    explanation: `Swaps ${shown(one.text)} and ${shown(other.text)} in line ${other.line}.`,
  };
}

function* joins(code: Code, index: number): Generator<TokenEdit> {
  const one = code.tokens[index - 1];
  const other = code.tokens[index];
  if (one?.kind !== 'sign' || other?.kind !== 'sign' || one.end === other.start) return;
  const joined = one.text + other.text;
  if (!isSign(joined)) return;
  yield {
    kind: 'join',
    edits: [replaceTokens(code, index - 1, index, joined)],
    cost: costOf.join,
    explanation: `Writes ${shown(`${one.text} ${other.text}`)} as ${shown(joined)} in line ${other.line}.`,
  };
}

function* splits(code: Code, index: number, keywords: readonly string[]): Generator<TokenEdit> {
  const token = code.tokens[index];
  if (token?.kind !== 'word' || keywords.includes(token.text)) return;
  for (const keyword of keywords) {
    if (keyword.length < 2 || keyword === token.text || !token.text.startsWith(keyword)) continue;
    const rest = token.text.slice(keyword.length);
    yield {
      kind: 'split',
      edits: [insertAt(token.start + keyword.length, ' ')],
      cost: keyword.length < 3 ? costOf.shortSplit : costOf.split,
      explanation: `Writes ${shown(token.text)} as ${shown(`${keyword} ${rest}`)} in line ${token.line}.`,
    };
  }
}
