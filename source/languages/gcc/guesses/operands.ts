import type {Code} from '../code/code.ts';
import {insertAfter, insertBefore, replaceToken} from '../code/edit.ts';
import {operandEnd, operandStart} from '../code/expressions.ts';
import {addIncludes} from '../code/includes.ts';
import type {Broken, GuessedChange} from './guess.ts';

const invalid =
  /^invalid operands (?:to|of types '[^']*' and '[^']*' to) binary '?(?:operator)?([%^&])/;
const noPointer = /^invalid type argument of unary '\*'/;

/** Operators that the types of their operands do not have. */
export function* operands({code, index, line, message}: Broken): Iterable<GuessedChange> {
  const sign = invalid.exec(message)?.[1];
  if (sign !== undefined) {
    const at = signOn(code, line, index, sign);
    if (at !== -1) yield* readings(code, at, sign);
  }
  if (!noPointer.test(message)) return;
  const star = signOn(code, line, index, '*');
  if (star === -1) return;
  yield {
    edits: [replaceToken(code, star, '&')],
    cost: code.text(code.enclosing(star, '(') - 1).endsWith('scanf') ? 0.3 : 0.8,
    explanation: `${code.text(star + 1)} is no pointer; its address is taken with &.`,
  };
}

function* readings(code: Code, at: number, sign: string): Iterable<GuessedChange> {
  const from = code.tokens[operandStart(code, at - 1)];
  const to = code.tokens[operandEnd(code, at + 1)];
  const [left, right] = [code.tokens[at - 1], code.tokens[at + 1]];
  if (!from || !to || !left || !right) return;
  if (sign === '&') {
    yield {
      edits: [insertAfter(code, at - 1, ',')],
      cost: 0.2,
      explanation: `A comma is missing after '${left.text.slice(0, 40)}' in line ${left.line}.`,
    };
    return;
  }
  const base = code.source.slice(from.start, left.end);
  const other = code.source.slice(right.start, to.end);
  if (sign === '^' && right.text === '2' && from === left && !/^[/%]$/.test(code.text(at - 2))) {
    yield {
      edits: [{start: left.start, end: right.end, text: `${base} * ${base}`}],
      cost: 0.35,
      explanation: 'There is no operator for powers; a square is a product.',
    };
  }
  if (sign === '^') {
    yield {
      edits: [
        {start: from.start, end: to.end, text: `pow(${base}, ${other})`},
        ...addIncludes(code, ['math.h']),
      ],
      cost: 0.4,
      explanation: 'There is no operator for powers; pow of <math.h> has them.',
    };
    return;
  }
  yield {
    edits: [insertBefore(code, operandStart(code, at - 1), '(int)')],
    cost: 0.5,
    explanation: '% is for whole numbers only.',
  };
  yield {
    edits: [
      insertBefore(code, operandStart(code, at - 1), '(int)'),
      insertBefore(code, at + 1, '(int)'),
    ],
    cost: 0.6,
    explanation: '% is for whole numbers only.',
  };
}

/** The sign nearest to the place of the error, on its line; -1 without one. */
function signOn(code: Code, line: number, index: number, sign: string): number {
  const {from, end} = code.tokensOfLine(line);
  const found = code.indicesOf(sign).filter(at => at >= from && at < end);
  return found.toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index))[0] ?? -1;
}
