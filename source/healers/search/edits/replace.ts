import {distance} from 'fastest-levenshtein';
import {replaceToken} from '../../../languages/edit.ts';
import type {Code} from '../code.ts';
import {isSign} from '../tokens.ts';
import {joiningSigns, standsApart} from './lost-operator.ts';
import {type EditMaker, shown, type TokenEdit} from './token-edit.ts';

const costOf = {
  sign: 1.4,
  /** A bracket of another kind where this one has no partner. */
  unevenBracket: 0.9,
  evenBracket: 2.4,
  rank: 0.05,
  /** With the sign behind it it is one. */
  whole: -0.4,
  otherCase: 0.6,
  /** A word that is nearly a keyword, and for each letter that differs. */
  nearWord: 0.7,
  letter: 0.4,
  /** Of words as short as `i`, nearly all are near. */
  shortWord: 0.4,
  otherClause: 1.5,
} as const;

/** Words that begin blocks which people take for each other. */
const clauses: readonly (readonly string[])[] = [
  ['if', 'elif', 'else', 'while', 'for'],
  ['if', 'while', 'for'],
];

/** Signs that people take for each other: by shape, by key, or because another language has them. */
const alike: readonly (readonly string[])[] = [
  ['=', '==', ':=', '===', '!=', '=>', ':', '->', '+', '-', '+=', '<=', '>='],
  [',', '.', ';', ':'],
  ['(', '[', '{', '<'],
  [')', ']', '}', '>'],
  // Keys side by side.
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['.', '::', '->', '?.'],
  ['&&', '&', '||', '|'],
  ['<', '>', '<=', '>=', '=<', '=>'],
  ["'", '"', '`'],
  ['!', '~'],
  ['*', 'x', '**'],
  ['/', '\\', '//'],
  ['.', '>'],
  [',', '<'],
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
  const isBetweenData = [index - 1, index + 1].every(at =>
    /^(?:number|text)$/.test(code.tokens[at]?.kind ?? ''),
  );
  for (const [rank, other] of [...others].entries()) {
    // Nobody compares two values that stand there in full.
    if (isBetweenData && /^(?:[<>]=?|[!=]=)$/.test(other)) continue;
    const fits = isBeside(code, index) && isSign(other + code.text(index + 1));
    yield replacement(code, index, other, base + rank * costOf.rank + (fits ? costOf.whole : 0));
  }
}

/** Whether the next token is a sign right behind one with which it makes none, as in `.=`. */
function isBeside(code: Code, index: number): boolean {
  const [one, other] = [code.tokens[index], code.tokens[index + 1]];
  return one?.end === other?.start && !isSign(`${one?.text}${other?.text}`);
}

function* keywordsFor(
  code: Code,
  index: number,
  word: string,
  keywords: readonly string[],
): Generator<TokenEdit> {
  if (keywords.includes(word)) {
    const others = clauses.find(group => group.every(each => keywords.includes(each))) ?? [];
    if (!others.includes(word)) return;
    for (const other of others.filter(each => each !== word))
      yield replacement(code, index, other, costOf.otherClause);
    return;
  }
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
