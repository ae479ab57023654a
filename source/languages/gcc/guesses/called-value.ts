import type {Code} from '../code/code.ts';
import {insertAfter, replaceToken, type Edit} from '../code/edit.ts';
import type {Broken, GuessedChange} from './guess.ts';
import {isArray} from './other-name.ts';

const called =
  /^called object (?:'.*' )?is not a function or function pointer|cannot be used as a function$/;

/** Brackets behind a value that is no function: a product, an index, or nothing. */
export function* calledValue({code, line, message}: Broken): Iterable<GuessedChange> {
  if (!called.test(message)) return;
  const calls = callsOn(code, line);
  const products = calls.filter(open => !code.isName(open - 1));
  if (products.length > 0) {
    yield {
      edits: products.map(open => times(code, open)),
      cost: 0.3,
      explanation: `A product is written with * in line ${line}.`,
    };
  }
  for (const open of calls.filter(each => code.isName(each - 1))) {
    const name = code.text(open - 1);
    const close = code.partner(open);
    const [first, last] = [code.tokens[open], code.tokens[close]];
    if (!first || !last) continue;
    yield {
      edits: [replaceToken(code, open, '['), replaceToken(code, close, ']')],
      cost: isArray(code, name) ? 0.3 : 0.9,
      explanation: `${name} is no function; an index stands in square brackets.`,
    };
    yield {
      edits: [times(code, open)],
      cost: 0.5,
      explanation: `${name} is no function; a product is written with *.`,
    };
    yield {
      edits: [{start: first.start, end: last.end, text: ''}],
      cost: 0.7,
      explanation: `${name} is no function, so it is not called.`,
    };
  }
}

const times = (code: Code, open: number): Edit => insertAfter(code, open - 1, ' * ');

/** Opening brackets on a line that stand behind a value. */
function callsOn(code: Code, line: number): readonly number[] {
  const {from, end} = code.tokensOfLine(line);
  const opens: number[] = [];
  for (let at = from + 1; at < end; at++) {
    if (code.text(at) !== '(') continue;
    const before = code.text(at - 1);
    const isHead = before === ')' && /^(?:if|while|for|switch|sizeof)$/.test(headOf(code, at - 1));
    const isValue = before === ')' || /^\d/.test(before) || isVariable(code, at - 1);
    if (isValue && !isHead) opens.push(at);
  }
  return opens;
}

const headOf = (code: Code, close: number): string => code.text(code.partner(close) - 1);

/** Whether a name is declared without brackets behind it. */
const isVariable = (code: Code, at: number): boolean =>
  code.isName(at) &&
  code.indicesOf(code.text(at)).some(use => /^[,;=[)]$/.test(code.text(use + 1)));
