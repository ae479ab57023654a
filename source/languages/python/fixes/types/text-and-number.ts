import type {Report} from '../../../report.ts';
import type {Rule, Suggestion} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {binaryAt, called, showsText, type Binary} from '../../code/binary.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {
  besideWhole,
  eitherType,
  numberFromText,
  type NumberType,
  onlyFloat,
} from '../../code/number-from-text.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const numbers = /^(?:int|float|bool|decimal\.Decimal|Decimal|Fraction|complex)$/;
/** Types whose text nobody wants to see: the mistake is another one. */
const noText = /^(?:NoneType|function|method|builtin_function_or_method|type|coroutine|bytes)$/;

/** Text and a number that are added up: the number is written out, or the text is read as a number. */
export const textAndNumber: Rule = {
  id: 'text-and-number',
  tier: 2,
  answers: report => sidesOf(report) !== null,
  *suggest(context) {
    const spot = spotOf(context);
    const sides = sidesOf(context.report);
    const binary = spot && binaryAt(spot, '+');
    if (!spot || !sides || !binary) return;
    const text = sides.left === 'str' ? binary.left : binary.right;
    const other = sides.left === 'str' ? binary.right : binary.left;
    const type = sides.left === 'str' ? sides.right : sides.left;
    const asText = writtenOut(spot, other, binary);
    // A string in sight says that text is wanted; without one it may as well be a sum.
    if (showsText(text) || inPrintedText(spot) || !numbers.test(type)) {
      yield asText;
    } else {
      yield* numberFromText(spot, text, typesBeside(type));
      // A running total is no text, whatever is added to it.
      if (binary.operator.text === '+') yield {...asText, tier: 4};
    }
  },
  examples: [
    {
      before: program`
        age = 36
        print("Age: " + age + "!")
      `,
      after: program`
        age = 36
        print("Age: " + str(age) + "!")
      `,
      output: 'Age: 36!\n',
    },
    {
      before: program`
        def label(n):
            return n * 2 + " pieces"


        print(label(2))
      `,
      after: program`
        def label(n):
            return str(n * 2) + " pieces"


        print(label(2))
      `,
      output: '4 pieces\n',
    },
    {
      before: program`
        total = 1
        for price in "3 4".split():
            total += price
        print(total)
      `,
      after: program`
        total = 1
        for price in "3 4".split():
            total += int(price)
        print(total)
      `,
      output: '8\n',
    },
  ],
};

/** What text beside a number of this type is read as. */
function typesBeside(type: string): readonly NumberType[] {
  if (type === 'float') return onlyFloat;
  return type === 'int' ? besideWhole : eitherType;
}

/** The types on both sides of a `+` of which one is text; null for every other error. */
function sidesOf(report: Report): {left: string; right: string} | null {
  if (report.type !== 'TypeError') return null;
  const message = messageOf(report);
  const [, right] = /^can only concatenate str \(not "([\w.]+)"\) to str/.exec(message) ?? [];
  const [, first, second] =
    /^unsupported operand type\(s\) for \+=?: '([\w.]+)' and '([\w.]+)'/.exec(message) ?? [];
  const sides = right === undefined ? {left: first, right: second} : {left: 'str', right};
  const {left} = sides;
  if (left === undefined || sides.right === undefined) return null;
  const other = left === 'str' ? sides.right : left;
  const hasText = left === 'str' || sides.right === 'str';
  return hasText && !noText.test(other) ? {left, right: sides.right} : null;
}

function writtenOut({code}: Spot, tokens: readonly Token[], {left, operator}: Binary): Suggestion {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const place = {start: first?.start ?? 0, end: last?.end ?? 0};
  const text = called('str', code.source, tokens);
  // `n += "x"` has nothing to wrap on its left: it becomes `n = str(n) + "x"`.
  const isTarget = operator.text === '+=' && tokens === left;
  const edits = isTarget
    ? [replace({start: operator.start, end: operator.end}, `= ${text} +`)]
    : [replace(place, text)];
  return {
    source: applyEdits(code.source, edits),
    explanation: `Only text can be added to text: \`${text}\` makes it text.`,
  };
}

/** Whether the sum is an argument of `print` or part of a longer text. */
function inPrintedText({statement, tokens}: Spot): boolean {
  const isPrinted = statement.tokens[0]?.text === 'print' || statement.tokens[0]?.text === 'raise';
  return isPrinted && showsText(statement.tokens.slice(2).filter(token => !tokens.includes(token)));
}
