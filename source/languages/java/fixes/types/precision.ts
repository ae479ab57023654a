import type {Code} from '../../code/code.ts';
import {insertAfter, replaceTokens, wrap} from '../../code/edit.ts';
import {methodAround} from '../../code/methods.ts';
import {variableAt, type Variable} from '../../code/variables.ts';
import {javaRule, mainWith, programWith} from '../java-rule.ts';
import {isOperand} from './conversion.ts';

/**
 * A number that does not fit into its variable. What is a whole number by its making gets a cast; a fraction gets another
 * variable when it is printed as one; where both could be meant, nothing is suggested.
 */
export const precision = javaRule({
  id: 'lossy-conversion',
  tier: 3,
  types: ['possible.loss.of.precision'],
  message: /possible lossy conversion from (\w+) to (\w+)$/,
  *mend({code, match, from, to}) {
    const [, found = '', wanted = ''] = match;
    const text = code.between(from, to);
    if (wanted === 'float' && found === 'double' && /^[\d.]+$/.test(text)) {
      yield {
        edits: [insertAfter(code, to, 'f')],
        explanation: `${text} is a double; with an f behind it is a float.`,
      };
      return;
    }
    const variable = declared(code, from);
    const isFraction = found === 'double' || found === 'float';
    if (isFraction && variable && isFractional(code, variable, from, to)) {
      yield {
        edits: [replaceTokens(code, variable.typeAt, variable.nameAt - 1, found)],
        explanation: `${variable.name} holds a fraction, so it has to be a ${found}.`,
      };
      return;
    }
    if (isFraction && (/\./.test(text.replaceAll(/\w\.\w+\(/g, '')) || !isWhole(code, from, to)))
      return;
    // A long that is declared as one loses nothing, whatever it grows to.
    if (found === 'long' && variable && !text.startsWith('Math.round')) {
      yield {
        edits: [replaceTokens(code, variable.typeAt, variable.nameAt - 1, 'long')],
        explanation: `The value of ${variable.name} is a long.`,
      };
      return;
    }
    const isOne = isOperand(code, from, to);
    yield {
      edits: isOne
        ? wrap(code, from, to, `(${wanted}) `, '')
        : wrap(code, from, to, `(${wanted}) (`, ')'),
      explanation: `The value is a ${found}; the cast makes it ${wanted === 'int' ? 'an' : 'a'} ${wanted}.`,
    };
  },
  examples: [
    {
      before: mainWith('int root = Math.sqrt(49);', 'System.out.println(root);'),
      after: mainWith('int root = (int) Math.sqrt(49);', 'System.out.println(root);'),
      output: '7\n',
    },
    {
      before: mainWith('int third = 1.0 / 3;', 'System.out.printf("%.2f%n", third);'),
      after: mainWith('double third = 1.0 / 3;', 'System.out.printf("%.2f%n", third);'),
      output: '0.33\n',
    },
    {
      before: mainWith('int i = 2;', "char c = 'a' + i;", 'System.out.println(c);'),
      after: mainWith('int i = 2;', "char c = (char) ('a' + i);", 'System.out.println(c);'),
      output: 'c\n',
    },
    {
      before: programWith(
        ['static int rounded(double d) {', '    return Math.round(d);', '}'],
        ['float f = 2.5;', 'System.out.println(rounded(f));'],
      ),
      after: programWith(
        ['static int rounded(double d) {', '    return (int) Math.round(d);', '}'],
        ['float f = 2.5f;', 'System.out.println(rounded(f));'],
      ),
      output: '3\n',
    },
  ],
});

function declared(code: Code, from: number): Variable | null {
  const at = from - 2;
  if (code.text(from - 1) !== '=') return null;
  const variable = variableAt(code, code.text(at), at);
  return variable?.nameAt === at && variable.typeAt < at ? variable : null;
}

/** Whether a variable is printed with digits behind the point, or starts as a number with some. */
function isFractional(code: Code, {name, nameAt}: Variable, from: number, to: number): boolean {
  const text = code.between(from, to);
  if (/^\d+\.\d*[1-9]\d*$/.test(text)) return true;
  const method = methodAround(code, nameAt);
  for (const at of code.indicesOf(name)) {
    if (at <= nameAt || (method && at > method.bodyClose)) continue;
    const open = code.enclosing(at, '(');
    if (!/^(?:printf|format|formatted)$/.test(code.text(open - 1))) continue;
    if (/%[\d.]*f/.test(code.text(open + 1)) && !/%d/.test(code.text(open + 1))) return true;
  }
  return false;
}

/** Whether a fraction is a whole number by its making, or a root or power that is meant as one. */
function isWhole(code: Code, from: number, to: number): boolean {
  const isCall =
    code.text(from) === 'Math' &&
    /^(?:sqrt|pow|floor|ceil|round|rint|cbrt|random|log10)$/.test(code.text(from + 2));
  if (isCall && code.partner(from + 3) === to) return true;
  // `Math.random() * 6`
  return isCall && code.text(from + 2) === 'random';
}
