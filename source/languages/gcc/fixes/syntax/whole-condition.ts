import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, insertAfter, removeToken, type Edit} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const goesOn = /^(?:&&|\|\||[=!<>]=|[<>])$/;

/** A condition whose brackets close before it ends, such as `if (a > 1) && (b > 1) {`. */
export const wholeCondition: Rule = {
  id: 'whole-condition',
  tier: 2,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.tokens.flatMap(({text}, at) =>
      /^(?:if|while)$/.test(text) ? wrapped(code, at) : [],
    );
    if (edits.length === 0) return;
    yield {source: edited(code, ...edits), explanation: 'The whole condition stands in brackets.'};
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'if (n > 3) && (n < 5) {', '    puts("four");', '}'),
      after: mainWith('int n = 4;', 'if ((n > 3) && (n < 5)) {', '    puts("four");', '}'),
      output: 'four\n',
    },
    {
      before: mainWith('int n = 4;', 'if (n > 3) && (n < 5)) {', '    puts("four");', '}'),
      after: mainWith('int n = 4;', 'if ((n > 3) && (n < 5)) {', '    puts("four");', '}'),
      output: 'four\n',
    },
    {
      before: mainWith('int n = 4;', 'if (n % 2) == 0', '    puts("even");'),
      after: mainWith('int n = 4;', 'if (n % 2 == 0)', '    puts("even");'),
      output: 'even\n',
    },
  ],
};

function wrapped(code: Code, at: number): readonly Edit[] {
  const close = code.text(at + 1) === '(' ? code.partner(at + 1) : -1;
  if (close === -1 || !goesOn.test(code.text(close + 1))) return [];
  let end = close + 1;
  while (
    end < code.tokens.length &&
    !/^[{;]$/.test(code.text(end)) &&
    code.line(end) === code.line(close)
  ) {
    end += 1;
  }
  const last = end - 1;
  const isClosed = code.brackets.unopened.includes(last) && code.text(last) === ')';
  const depth = code.tokens
    .slice(close + 1, end)
    .reduce((sum, {text}) => sum + Number(text === '(') - Number(text === ')'), 0);
  if (isClosed ? depth !== -1 : depth !== 0) return [];
  // Arithmetic needs no brackets to be compared.
  const isValue = code.tokens.slice(at + 2, close).every(({text}) => !/^[=!<>&|?,]/.test(text));
  if (isValue && !/^[&|]/.test(code.text(close + 1)))
    return [removeToken(code, close), ...(isClosed ? [] : [insertAfter(code, last, ')')])].map(
      (edit, index) => (index === 0 ? {...edit, text: ' '} : edit),
    );
  return [insertAfter(code, at + 1, '('), ...(isClosed ? [] : [insertAfter(code, last, ')')])];
}
