import type {Code} from '../code/code.ts';
import {insertAfter, removeToken, type Edit} from '../code/edit.ts';
import type {Broken, GuessedChange} from './guess.ts';

const empty = /^expected (?:primary-)?expression before '[\])]' token/;

/** Brackets with nothing in them: too many, or the variables of the loops around are missing in them. */
export function* emptyBrackets({code, line, message}: Broken): Iterable<GuessedChange> {
  if (!empty.test(message)) return;
  const {from, end} = code.tokensOfLine(line);
  const pairs: number[] = [];
  for (let at = from; at + 1 < end; at++) {
    if (/^(?:\[\]|\(\))$/.test(code.text(at) + code.text(at + 1))) pairs.push(at);
  }
  const square = pairs.filter(at => code.text(at) === '[');
  const loops = loopVariables(code, from);
  const values = square.map((_, place) => loops.at(place - square.length));
  if (square.length > 0 && values.every(value => value !== undefined)) {
    yield {
      edits: square.map((at, place): Edit => insertAfter(code, at, values[place] ?? '')),
      cost: 0.6,
      explanation: `The index in line ${line} may be that of the loop.`,
    };
  }
  if (pairs.length === 0) return;
  const isElse = pairs.filter(at => code.text(at - 1) === 'else');
  const taken = isElse.length > 0 ? isElse : square;
  if (taken.length === 0) return;
  yield {
    edits: taken.flatMap(at => [removeToken(code, at), removeToken(code, at + 1)]),
    cost: 0.4,
    explanation: `The brackets in line ${line} hold nothing.`,
  };
}

/** What the loops above count, outermost first. */
function loopVariables(code: Code, before: number): readonly string[] {
  const names = code.indicesOf('for').flatMap(at => {
    const sign = code.tokens.findIndex(({text}, each) => each > at && text === '=');
    return at < before && sign !== -1 && sign < at + 6 ? [code.text(sign - 1)] : [];
  });
  return names.filter((name, at) => !names.slice(at + 1).includes(name));
}
