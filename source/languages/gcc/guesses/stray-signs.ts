import {removeToken, type Edit} from '../code/edit.ts';
import type {Code} from '../code/code.ts';
import type {Broken, GuessedChange} from './guess.ts';

/** Two signs that are too many together: the end of a comment that never began, and brackets around brackets. */
export function* straySigns({code, line}: Broken): Iterable<GuessedChange> {
  const {from, end} = code.tokensOfLine(line);
  for (let at = from; at < end; at++) {
    const pair = code.text(at) + code.text(at + 1);
    if (pair === '*/' && code.tokens[at]?.end === code.tokens[at + 1]?.start) {
      yield {
        edits: both(code, at, at + 1),
        cost: 0.3,
        explanation: `No comment ends in line ${line}.`,
      };
    }
    const [inner, outer] = [code.partner(at + 1), code.partner(at)];
    if (pair === '[[' && inner !== -1 && outer === inner + 1) {
      yield {
        edits: both(code, at, outer),
        cost: 0.3,
        explanation: `One pair of brackets is enough in line ${line}.`,
      };
    }
  }
}

const both = (code: Code, one: number, other: number): readonly Edit[] => [
  removeToken(code, one),
  removeToken(code, other),
];
