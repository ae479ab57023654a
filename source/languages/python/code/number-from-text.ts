import type {Suggestion, Tier} from '../../rule.ts';
import {called} from './binary.ts';
import {applyEdits, replace} from './edits.ts';
import {isOperand} from './expressions.ts';
import {convertedInput} from './from-input.ts';
import type {Spot} from './spot.ts';
import type {Token} from './token.ts';

/** What text may be read as, and how sure that is. */
export type NumberType = readonly [name: 'int' | 'float', tier: Tier];

/** Beside whole numbers, text that can be read as one is one: with `float()`, 3 would be printed as 3.0. */
export const besideWhole: readonly NumberType[] = [
  ['int', 3],
  ['float', 4],
];
export const onlyFloat: readonly NumberType[] = [['float', 3]];
export const onlyInt: readonly NumberType[] = [['int', 3]];
/** Where nothing tells which. */
export const eitherType: readonly NumberType[] = [
  ['int', 3],
  ['float', 3],
];

/** Reads text as a number: where a variable gets it from `input()`, else where it is used. */
export function* numberFromText(
  spot: Spot,
  tokens: readonly Token[],
  types: readonly NumberType[],
): Iterable<Suggestion> {
  const [first, last] = [tokens[0], tokens.at(-1)];
  // A product of a text is a longer text: what is in it would have to be read.
  if (!first || !last || !isOperand(tokens)) return;
  for (const [type, tier] of types) {
    const input = tokens.length === 1 ? convertedInput(spot, first.text, type) : null;
    const text = called(type, spot.code.source, tokens);
    const edits = input ?? [replace({start: first.start, end: last.end}, text)];
    yield {
      source: applyEdits(spot.code.source, edits),
      explanation: `The text is read as a number with \`${type}()\`.`,
      tier,
    };
  }
}
