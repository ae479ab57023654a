import {distance} from 'fastest-levenshtein';
import {replaceToken} from '../../../languages/edit.ts';
import type {Code} from '../code.ts';
import {joiningSigns, standsApart} from './lost-operator.ts';
import {type EditMaker, shown, type TokenEdit} from './token-edit.ts';

const costOf = {
  sign: 1.4,
  /** A bracket of another kind where this one has no partner. */
  unevenBracket: 0.9,
  evenBracket: 2.4,
  rank: 0.05,
  otherCase: 0.6,
  /** A word that is nearly a keyword, and for each letter that differs. */
  nearWord: 0.7,
  letter: 0.4,
  /** Of words as short as `i`, nearly all are near. */
  shortWord: 0.4,
} as const;

/** Signs that people take for each other: by shape, by key, or because another language has them. */
const alike: readonly (readonly string[])[] = [
  ['=', '==', ':=', '===', '!=', '=>', ':', '->', '-', '+=', '<=', '>='],
  [',', '.', ';', ':'],
  ['(', '[', '{', '<'],
  [')', ']', '}', '>'],
  ['.', '::', '->', '?.'],
  ['&&', '&', '||', '|'],
  ['<', '>', '<=', '>=', '=<', '=>'],
  ["'", '"', '`'],
  ['!', '~'],
  ['*', 'x', '**'],
  ['/', '\\', '//'],
];

/** Puts a sign that looks alike in the place of one, and a keyword in the place of a word that is nearly one. */
export const replacements: EditMaker = function* (code, {gap}, {keywords}) {
  const token = code.tokens[gap];
  if (token?.kind === 'sign') yield* signsFor(code, gap, token.text);
  if (token?.kind === 'word') yield* keywordsFor(code, gap, token.text, keywords);
};

function* signsFor(code: Code, index: number, text: string): Generator<TokenEdit> {
  const others = new Set(alike.filter(group => group.includes(text)).flat());
  others.delete(text);
  const isBracket = /^[()[\]{}]$/.test(text);
  const base = !isBracket
    ? costOf.sign
    : code.isUneven(index)
      ? costOf.unevenBracket
      : costOf.evenBracket;
  if (isBracket && code.isUneven(index) && standsApart(code, index))
    for (const sign of joiningSigns) others.add(sign);
  for (const [rank, other] of [...others].entries()) {
    yield replacement(code, index, other, base + rank * costOf.rank);
  }
}

function* keywordsFor(
  code: Code,
  index: number,
  word: string,
  keywords: readonly string[],
): Generator<TokenEdit> {
  if (keywords.includes(word)) return;
  const most = word.length > 3 ? 2 : 1;
  for (const keyword of keywords) {
    const letters = slips(word.toLowerCase(), keyword.toLowerCase());
    if (letters > most || letters >= keyword.length) continue;
    const short = word.length < 3 || keyword.length < 3 ? costOf.shortWord : 0;
    const cost =
      letters === 0 ? costOf.otherCase : costOf.nearWord + letters * costOf.letter + short;
    yield replacement(code, index, keyword, cost);
  }
}

/** Letters in which two words differ; letters in another order are one slip. */
function slips(word: string, other: string): number {
  const letters = distance(word, other);
  const sorted = (text: string) => [...text].toSorted().join('');
  return letters === 2 && sorted(word) === sorted(other) ? 1 : letters;
}

function replacement(code: Code, index: number, text: string, cost: number): TokenEdit {
  const line = code.lineOf(index);
  return {
    kind: 'replace',
    edits: [replaceToken(code, index, text)],
    cost,
    explanation: `Replaces ${shown(code.text(index))} by ${shown(text)} in line ${line}.`,
  };
}
