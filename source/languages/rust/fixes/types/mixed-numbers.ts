import type {Report} from '../../../report.ts';
import type {Rule, RuleContext, Suggestion} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';
import {type Operand, operandAfter, operandBefore} from '../../code/operands.ts';

/** rustc names the right operand of these first: `cannot add R to L`. */
const reversed = /^cannot (?:add|subtract)(?:-assign)? `([^`]+)` (?:to|from) `([^`]+)`/;
const inOrder =
  /^(?:cannot (?:multiply|divide|multiply-assign|divide-assign)|cannot calculate(?: and assign)? the remainder of|can't compare) `([^`]+)` (?:by|divided by|with) `([^`]+)`/;

/** An operation on two types of numbers: one of them is cast. */
export const mixedNumbers: Rule = {
  id: 'mixed-numbers',
  tier: 3,
  answers: report => errorsOf(report).some(error => typesOf(error) !== null),
  *suggest(context) {
    const code = new Code(context.source);
    for (const error of errorsOf(context.report)) yield* casts(code, context, error);
  },
  examples: [
    {
      before:
        'fn main() {\n    let price: f64 = 1.5;\n    let count: u32 = 4;\n    println!("{}", price * count);\n}\n',
      after:
        'fn main() {\n    let price: f64 = 1.5;\n    let count: u32 = 4;\n    println!("{}", price * count as f64);\n}\n',
      output: '6\n',
    },
    {
      before:
        'fn ahead(names: &[&str], by: i32) -> i32 {\n    names.len() + by\n}\n\nfn main() {\n    println!("{}", ahead(&["a", "b"], 5));\n}\n',
      after:
        'fn ahead(names: &[&str], by: i32) -> i32 {\n    names.len() as i32 + by\n}\n\nfn main() {\n    println!("{}", ahead(&["a", "b"], 5));\n}\n',
      output: '7\n',
    },
  ],
};

const number = /^&?(?:[iu](?:8|16|32|64|128|size)|f(?:32|64))$/;

function typesOf({type, message}: Report): readonly [left: string, right: string] | null {
  if (type !== 'E0277' && type !== 'E0308') return null;
  const swapped = reversed.exec(message);
  const [, left = '', right = ''] = swapped
    ? ['', swapped[2], swapped[1]]
    : (inOrder.exec(message) ?? []);
  return number.test(left) && number.test(right) ? [left, right] : null;
}

function* casts(code: Code, context: RuleContext, error: Report): Generator<Suggestion> {
  const types = typesOf(error);
  const range = rangeOf(code, context, error.location);
  if (types === null || range === null) return;
  const index = code.indexAt(range.start);
  const [left, right] = types;
  const assigns = /^[-+*/%]=$/.test(code.text(index));
  // What is whole can become a fraction without loss; between integers, only the context tells.
  if (!isFloat(right) || isFloat(left)) yield* cast(code, operandAfter(code, index), right, left);
  if (!assigns && (!isFloat(left) || isFloat(right)))
    yield* cast(code, operandBefore(code, index), left, right);
}

const isFloat = (type: string) => /^&?f/.test(type);

function* cast(
  code: Code,
  operand: Operand | null,
  from: string,
  to: string,
): Generator<Suggestion> {
  if (operand === null) return;
  const {start, end, isCompound} = operand;
  const type = to.replace('&', '');
  const text = code.source.slice(start, end);
  // A quotient of integers has lost its fraction before it could be cast.
  if (isCompound && text.includes('/') && isFloat(to)) return;
  const value = isCompound ? `(${text})` : `${from.startsWith('&') ? '*' : ''}${text}`;
  // Else the angle bracket would begin the type's parameters.
  const isBeforeAngle = /^\s*<(?!=)/.test(code.source.slice(end, end + 20));
  const changed = isBeforeAngle ? `(${value} as ${type})` : `${value} as ${type}`;
  yield {
    source: code.replace(start, end, changed),
    explanation: `Numbers of two types do not mix: ${short(text)} becomes ${type}.`,
  };
}

const short = (text: string) => (text.length > 40 || text.includes('\n') ? 'one of them' : text);
