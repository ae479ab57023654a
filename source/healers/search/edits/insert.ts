import {insertAt} from '../../../languages/edit.ts';
import {closerOf, isBracket, isCloser} from '../brackets.ts';
import type {Code} from '../code.ts';
import type {Place} from '../places.ts';
import {joiningSigns, lacksOperator} from './lost-operator.ts';
import {type EditMaker, shown, type TokenEdit} from './token-edit.ts';

const costOf = {
  base: 1,
  /** For each that is forgotten more easily. */
  rank: 0.03,
  word: 0.6,
  /** Where a statement begins, as `do` does after `;`. */
  firstWord: 0.2,
  /** The grammar asks for just this, here. */
  missing: -0.7,
  /** It gives another bracket its partner. */
  partner: -0.3,
  /** All brackets have partners, and this has none. */
  noPartner: 1.5,
} as const;

/** Puts in what the language's programs are most often found to lack, and what the grammar misses. */
export const insertions: EditMaker = function* (code, place, {insertions: usual, quotes}) {
  const isGap = lacksOperator(code, place.gap);
  const missing = place.missing.filter(text => /^\W{1,3}$|^[a-z]+$/.test(text));
  for (const [rank, text] of [
    ...new Set([...usual, ...missing, ...(isGap ? joiningSigns : [])]),
  ].entries()) {
    if (isGap && /^[,;.]$/.test(text)) continue;
    const isQuote = quotes.includes(text);
    for (const spot of spotsAt(code, place, text)) {
      if (isQuote && !makesText(code, spot, text)) continue;
      const known = Math.min(rank, usual.length);
      const cost = costAt(code, place.gap, text, known, missing.includes(text));
      yield {
        kind: 'insert',
        edits: [insertAt(spot.offset, spaced(code, spot.offset, text))],
        cost,
        explanation: `Inserts ${shown(text)} ${spot.where}.`,
      } satisfies TokenEdit;
    }
  }
  yield* closersOfLine(code, place);
};

/** At the end of a line what closes all brackets that it opens, before the colon of a block. */
function* closersOfLine(code: Code, {gap}: Place): Generator<TokenEdit> {
  const last = gap - 1;
  const line = code.lineOf(last);
  if (code.tokens[gap]?.line === line || code.tokens[last]?.line !== line) return;
  const open = code.tokensOn(line).filter(index => code.uneven.unclosed.includes(index));
  if (open.length < 2) return;
  const text = open
    .toReversed()
    .map(index => closerOf(code.text(index).slice(-1)))
    .join('');
  const offset = (code.text(last) === ':' ? code.tokens[last]?.start : code.tokens[last]?.end) ?? 0;
  yield {
    kind: 'insert',
    edits: [insertAt(offset, text)],
    cost: costOf.base,
    explanation: `Inserts ${shown(text)} at the end of line ${line}.`,
  };
}

interface Spot {
  readonly offset: number;
  readonly line: number;
  readonly where: string;
}

/** Between two tokens on one line, or after the one line's last and before the other's first. */
function spotsAt(code: Code, {gap}: Place, text: string): Spot[] {
  const before = code.tokens[gap - 1];
  const after = code.tokens[gap];
  const spots: Spot[] = [];
  const startsLine = !before || before.line !== after?.line;
  if (before && startsLine) {
    const line = code.lineOf(gap - 1) + linesIn(before.text);
    spots.push({offset: before.end, line, where: `at the end of line ${line}`});
  }
  if (after && !(startsLine && isCloser(text))) {
    // Right after the token before it, so that `f(a )` does not come of `f(a, )`.
    const offset = startsLine || !clings(text) ? after.start : (before?.end ?? after.start);
    spots.push({
      offset,
      line: after.line,
      where: `before ${shown(after.text)} in line ${after.line}`,
    });
  }
  return spots;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/** Whether a sign is written right after what it follows. */
const clings = (text: string): boolean => /^[)\]}:,;.("'`]$/.test(text);

/**
 * A lone quote has a partner to be found; in a line with pairs of them one more opens what never ends. And what stands before a
 * lone quote is no text when it has brackets: to make it one would be to take code away.
 */
function makesText(code: Code, {line, offset}: Spot, quote: string): boolean {
  const quotes = code.tokensOn(line).filter(index => code.text(index) === quote);
  const [first] = quotes.map(index => code.tokens[index]?.start ?? 0);
  if (quotes.length % 2 === 0 || first === undefined) return false;
  return first < offset || !/[()[\]{}=]/.test(code.source.slice(offset, first));
}

function costAt(code: Code, gap: number, text: string, rank: number, isMissing: boolean): number {
  let cost = costOf.base + rank * costOf.rank;
  const isFirst = code.isFirst(gap) || code.text(gap - 1) === ';';
  if (/^\w/.test(text)) cost += isFirst ? costOf.firstWord : costOf.word;
  if (isMissing) cost += costOf.missing;
  if (isBracket(text)) cost += code.lacks(text) ? costOf.partner : costOf.noPartner;
  return cost;
}

/** Words are kept apart from words, and signs that join two values stand as people write them. */
function spaced(code: Code, offset: number, text: string): string {
  const isWord = /^\w/.test(text);
  const isOperator = /^(?:=>|->|[-=+*/%<>]=?|===?|&&|\|\|)$/.test(text);
  if (!isWord && !isOperator)
    return /^[,;:]$/.test(text) && startsValue(code, offset) ? `${text} ` : text;
  const before = /[\s([{]$/.test(code.source.slice(0, offset).slice(-1)) || offset === 0 ? '' : ' ';
  const after = /^[\s)\]},;]|^$/.test(code.source.charAt(offset)) ? '' : ' ';
  return `${before}${text}${after}`;
}

const startsValue = ({source}: Code, offset: number): boolean =>
  /[\p{L}\p{N}_"'([{]/u.test(source.charAt(offset));
