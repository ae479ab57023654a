import {firstEndingAfter} from '../../languages/lexer.ts';
import type {Code} from './code.ts';
import type {Trouble} from './grammar.ts';

/** Where edits are tried: between which tokens, how far from the trouble, and what the grammar misses there. */
export interface Place {
  /** Index of the token behind it; the number of tokens for the end. */
  readonly gap: number;
  /** 0 in the place that an error names, more for those that are less likely. */
  readonly cost: number;
  readonly missing: readonly string[];
}

/** A place that something points at. */
interface Clue {
  readonly gap: number;
  readonly cost: number;
  readonly missing: string | null;
}

const costOf = {
  report: 0,
  missing: 0,
  errorEdge: 0.4,
  unevenBracket: 0.5,
  /** For each token between a place and what points at it; more after it, since parsers notice late. */
  tokenBefore: 0.12,
  tokenAfter: 0.2,
  line: 0.25,
} as const;

/** How many tokens around a clue are tried, and how many places in all. */
const reach = 40;
const mostPlaces = 120;
const mostBrackets = 12;

/**
 * The places around an error, nearest first: where it was told, and where a grammar stumbled. Pure.
 * @param offset where the error was told; null when nobody knows.
 */
export function placesOf(
  code: Code,
  offset: number | null,
  troubles: readonly Trouble[],
): readonly Place[] {
  const {length} = code.tokens;
  const costs = new Map<number, number>();
  const missing = new Map<number, string[]>();
  for (const clue of cluesOf(code, offset, troubles)) {
    if (clue.missing !== null)
      missing.set(clue.gap, [...(missing.get(clue.gap) ?? []), clue.missing]);
    const last = Math.min(clue.gap + reach, length);
    for (let gap = Math.max(clue.gap - reach, 0); gap <= last; gap += 1) {
      const cost = clue.cost + distance(code, clue.gap, gap);
      costs.set(gap, Math.min(cost, costs.get(gap) ?? Infinity));
    }
  }
  return [...costs]
    .map(([gap, cost]) => ({gap, cost, missing: missing.get(gap) ?? []}))
    .toSorted((a, b) => a.cost - b.cost || a.gap - b.gap)
    .slice(0, mostPlaces);
}

function cluesOf(code: Code, offset: number | null, troubles: readonly Trouble[]): Clue[] {
  const gapAt = (at: number) => firstEndingAfter(code.tokens, at);
  const clues: Clue[] = [];
  if (offset !== null) clues.push({gap: gapAt(offset), cost: costOf.report, missing: null});
  for (const {start, end, missing} of troubles) {
    if (missing !== null) clues.push({gap: gapAt(start), cost: costOf.missing, missing});
    else {
      clues.push({gap: gapAt(start), cost: costOf.errorEdge, missing: null});
      clues.push({gap: gapAt(end), cost: costOf.errorEdge, missing: null});
    }
  }
  const at = offset === null ? 0 : gapAt(offset);
  const {unopened, unclosed} = code.uneven;
  for (const index of nearest(unopened, at))
    clues.push({gap: index, cost: costOf.unevenBracket, missing: null});
  for (const index of nearest(unclosed, at)) {
    clues.push({gap: endOfLine(code, index), cost: costOf.unevenBracket, missing: null});
  }
  return clues;
}

/** Those that lie nearest to a place; a source can have any number of brackets that do not fit. */
function nearest(indexes: readonly number[], at: number): readonly number[] {
  return indexes.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at)).slice(0, mostBrackets);
}

function distance(code: Code, from: number, to: number): number {
  const tokens = to < from ? (from - to) * costOf.tokenBefore : (to - from) * costOf.tokenAfter;
  return tokens + Math.abs(code.lineOf(from) - code.lineOf(to)) * costOf.line;
}

/** Behind the last token on the line of one. */
function endOfLine(code: Code, index: number): number {
  return index + 1 + code.tokensOn(code.lineOf(index)).filter(each => each > index).length;
}
