import {startsStatement, statementStart, textAt, type Code} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {resolve} from '../../code/declarations.ts';
import {blockAround, functionAround, splitAtCommas} from '../../code/functions.ts';
import {goRule, mainWith, type Problem} from '../go-rule.ts';

/** A variable that is first assigned, with `=`, where it should be declared, with `:=`. */
export const undeclaredVariable = goRule({
  id: 'undeclared-variable',
  tier: 3,
  types: ['UndeclaredName'],
  message: /^undefined: \w+$/,
  *mend(problem) {
    const {code, index, message, errors} = problem;
    const name = message.slice('undefined: '.length);
    const first = firstUse(problem);
    if (textAt(code, index) !== name || first === null) return;
    const equals = assignmentAt(code, first, index);
    if (equals === null || !isDeclarable(problem, first, equals)) return;
    const isReached =
      errors.filter(each => each.message === message).length > 0 &&
      staysInside(problem, first, name);
    if (!isReached) return;
    yield {
      edits: [replaceToken(code, equals, ':=')],
      explanation: `${name} is assigned here for the first time, so it has to be declared with :=.`,
    };
  },
  examples: [
    {
      before: mainWith('total = 3', 'total += 2', 'fmt.Println(total)'),
      after: mainWith('total := 3', 'total += 2', 'fmt.Println(total)'),
      output: '5\n',
    },
    {
      before: mainWith('for i = 0; i < 2; i++ {', '\tfmt.Println(i)', '}'),
      after: mainWith('for i := 0; i < 2; i++ {', '\tfmt.Println(i)', '}'),
      output: '0\n1\n',
    },
  ],
});

/** The start of the statement, or of the clause of a head, in which the name occurs first in its function. */
function firstUse({code, index, message}: Problem): number | null {
  const name = message.slice('undefined: '.length);
  const around = functionAround(code, index);
  if (!around) return null;
  for (let at = around.bodyOpen + 1; at < around.bodyClose; at++) {
    if (textAt(code, at) !== name || textAt(code, at - 1) === '.') continue;
    return at;
  }
  return null;
}

/** The `=` of the assignment to a list of names that one of them is in. */
function assignmentAt(code: Code, first: number, index: number): number | null {
  if (first > index) return null;
  let equals = first + 1;
  while (textAt(code, equals) === ',') equals += 2;
  return textAt(code, equals) === '=' ? equals : null;
}

/** Whether only plain names stand left of the `=`, at the start of a statement or of a clause of a head. */
function isDeclarable({code}: Problem, first: number, equals: number): boolean {
  let start = first;
  while (textAt(code, start - 1) === ',') start -= 2;
  const isClause = /^(?:if|for|switch)$/.test(textAt(code, start - 1));
  if (!isClause && !startsStatement(code, start)) return false;
  if (statementStart(code, start) !== start && !isClause) return false;
  const names = splitAtCommas(code, start, equals);
  return names.every(([from, to]) => to === from + 1 && code.tokens[from]?.kind === 'name');
}

/** Whether all uses lie in the block of the first, so that a declaration there reaches them. */
function staysInside({code, errors}: Problem, first: number, name: string): boolean {
  const around = functionAround(code, first);
  const block = /^(?:if|for|switch)$/.test(textAt(code, first - 1))
    ? null
    : blockAround(code, first);
  if (!around) return false;
  if (!block) return true;
  const lastLine = code.tokens[block[1]]?.line ?? Infinity;
  const ends = code.tokens[around.bodyClose]?.line ?? Infinity;
  return (
    errors.every(({message, location}) => {
      if (message !== `undefined: ${name}` || !location) return true;
      return location.line <= lastLine || location.line > ends;
    }) && resolve(code, name, first) === undefined
  );
}
