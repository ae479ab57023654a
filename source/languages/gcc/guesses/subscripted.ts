import type {Code} from '../code/code.ts';
import {insertAfter, replaceToken, type Edit} from '../code/edit.ts';
import {declarationOf, namesInScope, usesOf} from '../code/names.ts';
import {someSize} from './declared-nowhere.ts';
import type {Broken, GuessedChange} from './guess.ts';
import {isArray} from './other-name.ts';

const notArray =
  /^subscripted value is neither array nor pointer|^invalid types '.*' for array subscript/;
const noSize = /^array size missing in '(\w+)'|^storage size of '(\w+)' isn't known/;

/** An index behind what is no array, and an array without a size. */
export function* subscripted({code, index, line, message}: Broken): Iterable<GuessedChange> {
  if (notArray.test(message)) {
    const {from, end} = code.tokensOfLine(line);
    for (let at = from; at < end; at++) {
      if (code.text(at) !== '[' || !code.isName(at - 1) || isArray(code, code.text(at - 1)))
        continue;
      yield* readings(code, at, index);
    }
  }
  const sized = noSize.exec(message)?.[1];
  const at = sized === undefined ? -1 : code.text(index) === sized ? index : -1;
  if (at !== -1 && code.text(at + 1) === '[' && code.text(at + 2) === ']') {
    yield {
      edits: [insertAfter(code, at + 1, `${someSize}`)],
      cost: 0.8,
      explanation: `${code.text(at)} needs a size; ${someSize} may be enough.`,
    };
  }
}

function* readings(code: Code, open: number, index: number): Iterable<GuessedChange> {
  const name = code.text(open - 1);
  const close = code.partner(open);
  const [first, last] = [code.tokens[open], code.tokens[close]];
  if (!first || !last) return;
  yield {
    edits: [{start: first.start, end: last.end, text: ''}],
    cost: 0.6,
    explanation: `${name} is no array, so it has no index.`,
  };
  const arrays = [...namesInScope(code, index, name)].filter(other => isArray(code, other));
  for (const [rank, other] of arrays.slice(0, 8).entries()) {
    yield {
      edits: [replaceToken(code, open - 1, other)],
      cost: 0.5 + rank * 0.05,
      explanation: `${name} is no array; ${other} is one.`,
    };
  }
  const declared = declarationOf(code, name, open - 1);
  if (declared === -1) return;
  yield {
    edits: [asArray(code, declared)],
    cost: usesOf(code, name).every(at => at === declared || code.text(at + 1) === '[') ? 0.4 : 0.8,
    explanation: `${name} is used as an array; its size may be ${someSize}.`,
  };
}

const asArray = (code: Code, declared: number): Edit =>
  insertAfter(code, declared, `[${someSize}]`);
