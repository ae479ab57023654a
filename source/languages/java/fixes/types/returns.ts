import type {Code} from '../../code/code.ts';
import {insertLine, replaceTokens} from '../../code/edit.ts';
import {typeOfExpression} from '../../code/expression-type.ts';
import {methodAround, type Method} from '../../code/methods.ts';
import {variablesOf} from '../../code/variables.ts';
import {javaRule, programWith} from '../java-rule.ts';
import {typeOfReturns} from '../syntax/return-type.ts';

/** A method that ends without its result: the one variable that is worked out, or the other truth value. */
export const missingReturn = javaRule({
  id: 'missing-return',
  tier: 3,
  types: ['missing.ret.stmt'],
  *mend({code, from}) {
    const method = methodAround(code, from);
    if (!method || method.returnType === null || method.bodyClose <= method.bodyOpen) return;
    const result = resultOf(code, method);
    const last = code.line(method.bodyClose);
    if (result === null || last === code.line(method.bodyOpen)) return;
    const indent = code.indentOfLine(last);
    const step = indent.includes('\t')
      ? '\t'
      : ' '.repeat(Math.max(2, stepOf(code, method) - indent.length));
    yield {
      edits: [insertLine(code, last, `${indent}${step}return ${result};`)],
      explanation: `The method ${method.name} ends without its result, ${result}.`,
    };
  },
  examples: [
    {
      before: programWith(
        [
          'static int sum(int[] all) {',
          '    int total = 0;',
          '    for (int each : all) total += each;',
          '}',
        ],
        ['System.out.println(sum(new int[] {1, 2}));'],
      ),
      after: programWith(
        [
          'static int sum(int[] all) {',
          '    int total = 0;',
          '    for (int each : all) total += each;',
          '    return total;',
          '}',
        ],
        ['System.out.println(sum(new int[] {1, 2}));'],
      ),
      output: '3\n',
    },
    {
      before: programWith(
        [
          'static boolean has(int[] all, int one) {',
          '    for (int each : all) {',
          '        if (each == one) return true;',
          '    }',
          '}',
        ],
        ['System.out.println(has(new int[] {1, 2}, 3));'],
      ),
      after: programWith(
        [
          'static boolean has(int[] all, int one) {',
          '    for (int each : all) {',
          '        if (each == one) return true;',
          '    }',
          '    return false;',
          '}',
        ],
        ['System.out.println(has(new int[] {1, 2}, 3));'],
      ),
      output: 'false\n',
    },
  ],
});

function stepOf(code: Code, {bodyOpen}: Method): number {
  return code.indentOfLine(code.line(bodyOpen + 1)).length;
}

/** What a method can only return at its end; null when that cannot be told. */
function resultOf(code: Code, method: Method): string | null {
  const {bodyOpen, bodyClose, returnType} = method;
  const returns = code.indicesOf('return').filter(at => bodyOpen < at && at < bodyClose);
  const values = new Set(returns.map(at => code.text(at + 1) + code.text(at + 2)));
  if (returnType === 'boolean' && values.size === 1) {
    const [value] = values;
    const isInLoop = returns.every(at => code.enclosing(at, '{') !== bodyOpen);
    if (isInLoop && value === 'true;') return 'false';
    if (isInLoop && value === 'false;') return 'true';
  }
  if (returns.length > 0) return null;
  // Declared at the top of the method, and changed after.
  const candidates = variablesOf(code).filter(
    ({nameAt, type, name}) =>
      nameAt > bodyOpen &&
      nameAt < bodyClose &&
      code.enclosing(nameAt, '({') === bodyOpen &&
      type === returnType &&
      code.indicesOf(name).some(at => at > nameAt && at < bodyClose),
  );
  const [only, ...others] = candidates;
  return only && others.length === 0 ? only.name : null;
}

/** A value that a `void` method returns. */
export const returnedFromVoid = javaRule({
  id: 'returned-from-void',
  tier: 3,
  types: ['prob.found.req'],
  message: /^incompatible types: unexpected return value$/,
  *mend({code, from, to}) {
    const method = methodAround(code, from);
    if (method?.returnType !== 'void' || method.name === 'main') return;
    const type = typeOfReturns(code, method) ?? typeOfExpression(code, from, to);
    if (type === null || type === 'void') return;
    yield {
      edits: [replaceTokens(code, method.nameAt - 1, method.nameAt - 1, type)],
      explanation: `The method ${method.name} returns ${type}, not void.`,
    };
  },
  examples: [
    {
      before: programWith(
        ['static void twice(int n) {', '    return n * 2;', '}'],
        ['System.out.println(twice(2));'],
      ),
      after: programWith(
        ['static int twice(int n) {', '    return n * 2;', '}'],
        ['System.out.println(twice(2));'],
      ),
      output: '4\n',
    },
  ],
});
