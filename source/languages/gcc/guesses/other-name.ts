import {distance} from 'fastest-levenshtein';
import type {Code} from '../code/code.ts';
import {replaceToken} from '../code/edit.ts';
import {functionAround} from '../code/functions.ts';
import {namesInScope, useAt, usesOf} from '../code/names.ts';
import {unknownName} from '../fixes/names/misspelt-name.ts';
import type {Broken, GuessedChange} from './guess.ts';

const costOf = {
  base: 0.3,
  /** Of letters, when all differ. */
  letters: 0.5,
  otherCase: 0.05,
  /** An array where a number is wanted, or the other way round. */
  otherShape: 0.3,
  /** The same on both sides of an operator. */
  same: 0.3,
  /** Last used so far above that nobody thinks of it. */
  far: 0.2,
} as const;

/** Letters that look like digits. */
const digits: Readonly<Record<string, string>> = {o: '0', O: '0', l: '1', I: '1'};
/** How many tokens above a name is far. */
const far = 120;
const most = 12;

/** Another name that the program knows in the place of one that it does not, likelier when it is alike, near, and used alike. */
export function* otherName({code, index, message}: Broken): Iterable<GuessedChange> {
  const match = unknownName.exec(message);
  const name = match?.[1] ?? match?.[2] ?? '';
  if (name === '' || code.text(index) !== name) return;
  const digit = digits[name];
  if (digit !== undefined) {
    yield {
      edits: [replaceToken(code, index, digit)],
      cost: costOf.base,
      explanation: `Nothing declares ${name}; it may be the digit ${digit}.`,
    };
  }
  const around = functionAround(code, index);
  const uses = usesOf(code, name).filter(
    at => !around || (at >= around.start && at <= around.bodyClose),
  );
  const likely = [...namesInScope(code, index, name)]
    .map(other => ({other, cost: costFor(code, index, name, other)}))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, most);
  for (const {other, cost} of likely) {
    yield {
      edits: uses.map(at => replaceToken(code, at, other)),
      cost,
      explanation: `Nothing declares ${name}; it may stand for ${other}.`,
    };
  }
}

function costFor(code: Code, index: number, name: string, other: string): number {
  const isCase = name.toLowerCase() === other.toLowerCase();
  const letters = isCase
    ? costOf.otherCase
    : (costOf.letters * distance(name, other)) / Math.max(name.length, other.length);
  const isIndexed = code.text(index + 1) === '[';
  const shape = useAt(code, index) !== 'call' && isArray(code, other) !== isIndexed;
  const same = code.text(index - 2) === other || code.text(index + 2) === other;
  const last = usesOf(code, other).findLast(at => at < index) ?? -Infinity;
  return (
    costOf.base +
    letters +
    (shape ? costOf.otherShape : 0) +
    (same ? costOf.same : 0) +
    costOf.far * Math.min(1, (index - last) / far)
  );
}

/** Whether a name is declared as an array or a pointer. */
export function isArray(code: Code, name: string): boolean {
  return usesOf(code, name).some(
    at =>
      (code.text(at + 1) === '[' || code.text(at - 1) === '*') &&
      /^(?:[*,]|(?:unsigned |long )?(?:int|char|float|double|long|short))$/.test(code.text(at - 1)),
  );
}
