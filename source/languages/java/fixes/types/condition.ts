import type {Code} from '../../code/code.ts';
import {insertAfter, replaceToken, replaceTokens, wrap} from '../../code/edit.ts';
import {javaRule, mainWith} from '../java-rule.ts';
import {isOperand} from './conversion.ts';

/** A number as a condition: `=` for `==`, or a number that is to be compared with 0. */
export const condition = javaRule({
  id: 'condition',
  tier: 2,
  types: ['prob.found.req', 'operator.cant.be.applied'],
  message:
    /^incompatible types: (\w+) cannot be converted to boolean$|^bad operand type (int|long) for unary operator '!'$/,
  *mend({code, match, from, to}) {
    if (match[2] !== undefined) {
      const close = code.text(from + 1) === '(' ? code.partner(from + 1) : to;
      const inner =
        code.text(from + 1) === '(' && close === to
          ? code.between(from + 2, to - 1)
          : code.between(from + 1, to);
      if (code.text(from) !== '!') return;
      yield {
        edits: [replaceTokens(code, from, to, `${inner} == 0`)],
        explanation: 'A number is no condition; it is compared with 0.',
      };
      return;
    }
    const signs = code.tokens
      .slice(from, to + 1)
      .flatMap(({text}, index) => (text === '=' ? [from + index] : []));
    const [sign, ...others] = signs;
    if (sign !== undefined && others.length === 0 && match[1] === 'String') {
      // With == two texts would have to be the same object.
      if (!isOperand(code, from, sign - 1)) return;
      const [left, right] = [code.between(from, sign - 1), code.between(sign + 1, to)];
      yield {
        edits: [replaceTokens(code, from, to, `${left}.equals(${right})`)],
        explanation: 'Texts are compared with equals().',
      };
      return;
    }
    if (sign !== undefined && others.length === 0) {
      yield {
        edits: [replaceToken(code, sign, '==')],
        explanation: 'A comparison has two equals signs.',
      };
      return;
    }
    if (!/^(?:int|long)$/.test(match[1] ?? '') || !isConditionHead(code, from, to)) return;
    const edits = isProductLike(code, from, to)
      ? [insertAfter(code, to, ' != 0')]
      : wrap(code, from, to, '(', ') != 0');
    yield {edits, explanation: 'A number is no condition; it is compared with 0.'};
  },
  examples: [
    {
      before: mainWith('int n = 3;', 'if (n = 3) {', '    System.out.println("three");', '}'),
      after: mainWith('int n = 3;', 'if (n == 3) {', '    System.out.println("three");', '}'),
      output: 'three\n',
    },
    {
      before: mainWith('String s = "a";', 'if (s = "a") {', '    System.out.println("yes");', '}'),
      after: mainWith(
        'String s = "a";',
        'if (s.equals("a")) {',
        '    System.out.println("yes");',
        '}',
      ),
      output: 'yes\n',
    },
    {
      before: mainWith('int n = 3;', 'if (n % 2) {', '    System.out.println("odd");', '}'),
      after: mainWith('int n = 3;', 'if (n % 2 != 0) {', '    System.out.println("odd");', '}'),
      output: 'odd\n',
    },
    {
      before: mainWith('int n = 4;', 'if (!(n % 2)) {', '    System.out.println("even");', '}'),
      after: mainWith('int n = 4;', 'if (n % 2 == 0) {', '    System.out.println("even");', '}'),
      output: 'even\n',
    },
  ],
});

function isConditionHead(code: Code, from: number, to: number): boolean {
  return /^(?:\(|&&|\|\|)$/.test(code.text(from - 1)) && /^(?:\)|&&|\|\|)$/.test(code.text(to + 1));
}

/** Whether a comparison binds looser than all operators of an expression. */
function isProductLike(code: Code, from: number, to: number): boolean {
  return (
    isOperand(code, from, to) ||
    code.tokens
      .slice(from, to + 1)
      .every(({kind, text}) => kind !== 'operator' || /^[-+*/%.()[\]]$/.test(text))
  );
}
