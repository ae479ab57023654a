import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode, type Code} from '../../code/code.ts';
import {edited, insertAfter, insertBefore, type Edit} from '../../code/edit.ts';
import {chainStart} from '../../code/expressions.ts';
import {typeOf} from '../../code/types.ts';

const mixing = 'Cannot mix BigInt and other types, use explicit conversions';

/** A plain number beside a BigInt: it becomes a BigInt too. */
export const mixedBigint: Rule = {
  id: 'mixed-bigint',
  tier: 3,
  answers: ({type, message}) => type === 'TypeError' && message === mixing,
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const operator = operatorAt(code, code.memberAt(report.location));
    if (operator === -1) return;
    const edits = numberBeside(code, operator);
    if (edits === null) return;
    yield {
      source: edited(code, ...edits),
      explanation: 'A BigInt can only be combined with another BigInt.',
    };
  },
  examples: [
    {
      before: lines('const big = 10n;', 'console.log(big * 3);'),
      after: lines('const big = 10n;', 'console.log(big * 3n);'),
      output: '30n\n',
    },
    inOnePlace({
      before: lines(
        'function factorial(n) {',
        '  let result = 1n;',
        '  for (let i = 2; i <= n; i++) result *= i;',
        '  return result;',
        '}',
        'console.log(factorial(20));',
      ),
      wrong: 'for (let i = 2; i <= n; i++) result *= i;',
      right: 'for (let i = 2; i <= n; i++) result *= BigInt(i);',
      output: '2432902008176640000n\n',
    }),
  ],
};

const arithmetic = /^(?:[-+*/%&|^]=?|\*\*=?|<<=?|>>=?)$/;

/** The operator at a token or right after it. */
function operatorAt(code: Code, at: number): number {
  if (at === -1) return -1;
  if (arithmetic.test(code.text(at))) return at;
  // Of a compound assignment, V8 points at what is on the right.
  if (/^(?:[-+*/%&|^]|\*\*|<<|>>)=$/.test(code.text(at - 1))) return at - 1;
  const after = code.skip(at);
  for (let index = at; index <= at + 8; index = code.skip(index)) {
    if (index === -1) return -1;
    if (arithmetic.test(code.text(index)) && index > at) return index;
  }
  return arithmetic.test(code.text(after)) ? after : -1;
}

/** Makes the operand that is a number a BigInt; null when it is not plain which one that is. */
function numberBeside(code: Code, operator: number): Edit[] | null {
  const left = [chainStart(code, operator - 1), operator - 1] as const;
  let end = operator + 1;
  while (/^(?:\.|\?\.|\(|\[)$/.test(code.text(code.skip(end)))) {
    end = code.skip(end);
    if (/^\.|\?\.$/.test(code.text(end))) end++;
  }
  const right = [operator + 1, code.skip(end) - 1] as const;
  const types = [typeOf(code, ...left)?.name, typeOf(code, ...right)?.name];
  if (isLiteral(code, right[0]) && right[0] === right[1]) return [insertAfter(code, right[0], 'n')];
  if (isLiteral(code, left[0]) && left[0] === left[1]) return [insertAfter(code, left[0], 'n')];
  const number = types[0] === 'BigInt' ? right : types[1] === 'BigInt' ? left : null;
  if (number === null || (code.text(operator).endsWith('=') && number === left)) return null;
  return [insertBefore(code, number[0], 'BigInt('), insertAfter(code, number[1], ')')];
}

function isLiteral(code: Code, index: number): boolean {
  return code.kind(index) === 'number' && /^\d[\d_]*$/.test(code.text(index));
}
