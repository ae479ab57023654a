import type {Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {insertAfter, insertBefore} from '../../code/edit.ts';
import {canEnd, canStart} from '../../code/expressions.ts';
import {isVariable} from '../../code/variables.ts';
import {nearestKeyword} from './misspelt-keyword.ts';
import type {Attempt} from './syntax-context.ts';

/** `reduce(a, b) => …)`: the parameters stand in the parentheses of the call. */
export function* callParameters(code: Code): Generator<Attempt> {
  if (code.brackets.unopened.length === 0) return;
  for (const [index, token] of code.tokens.entries()) {
    const open = token.text === '=>' ? code.open(index - 1) : -1;
    if (open === -1 || !canEnd(code, open - 1) || code.text(open - 1) === 'async') continue;
    yield {
      edits: [insertAfter(code, open, '(')],
      explanation: 'The parameters of an arrow function have parentheses of their own.',
    };
  }
}

/** `a, b => …` after `=` or `(`. */
export function* listedParameters(code: Code, arrow: number): Generator<Attempt> {
  let first = arrow - 1;
  while (code.text(first - 1) === ',' && code.kind(first - 2) === 'name') first -= 2;
  if (first === arrow - 1 || !/^[=(]$/.test(code.text(first - 1))) return;
  yield {
    edits: [insertBefore(code, first, '('), insertAfter(code, arrow - 1, ')')],
    explanation: 'Several parameters stand in parentheses.',
  };
}

/** `map(n n * 2)` and `reduce((a, b) a + b)`: names that nothing declares, before a value. */
export function* missingArrow(code: Code, at: number): Generator<Attempt> {
  const last = at - 1;
  const isApart = code.tokens[last]?.end !== code.tokens[at]?.start;
  if (!canEnd(code, last) || !canStart(code, at) || !isApart) return;
  const first = code.text(last) === ')' ? code.open(last) : last;
  if (first === -1 || !/^[(,=:]$/.test(code.text(first - 1))) return;
  const names = code.tokens.flatMap((_, index) =>
    index >= first && index <= last && isVariable(code, index) ? [index] : [],
  );
  const areNew = names.every(
    name => resolve(code, name) === null && nearestKeyword(code.text(name)) === undefined,
  );
  if (names.length === 0) return;
  if (!areNew) return;
  yield {
    edits: [insertAfter(code, last, ' =>')],
    explanation: 'An arrow function has => between its parameters and its value.',
  };
}

/** `x => {a: 1, b: 2}`, which reads as a block. */
export function* literalBody(code: Code, at: number): Generator<Attempt> {
  const brace = code.parent(at);
  const close = code.close(brace);
  if (code.text(brace - 1) !== '=>' || close === -1 || code.text(brace + 2) !== ':') return;
  yield {
    edits: [insertBefore(code, brace, '('), insertAfter(code, close, ')')],
    explanation: 'An object that an arrow function returns stands in parentheses.',
  };
}
