import type {Suggestion} from '../../rule.ts';
import {called} from './binary.ts';
import {applyEdits, replace} from './edits.ts';
import {isOperand} from './expressions.ts';
import {convertedInput} from './from-input.ts';
import type {Spot} from './spot.ts';
import type {Token} from './token.ts';

/**
 * Reads text as a number: where a variable gets it from `input()`, else where it is used. As a whole number first,
 * unless `types` says otherwise.
 */
export function* numberFromText(
  spot: Spot,
  tokens: readonly Token[],
  types: readonly string[] = ['int', 'float'],
): Iterable<Suggestion> {
  const [first, last] = [tokens[0], tokens.at(-1)];
  // A product of a text is a longer text: what is in it would have to be read.
  if (!first || !last || !isOperand(tokens)) return;
  for (const type of types) {
    const input = tokens.length === 1 ? convertedInput(spot, first.text, type) : null;
    const text = called(type, spot.code.source, tokens);
    const edits = input ?? [replace({start: first.start, end: last.end}, text)];
    yield {
      source: applyEdits(spot.code.source, edits),
      explanation: `The text is read as a number with \`${type}()\`.`,
      tier: 3,
    };
  }
}
