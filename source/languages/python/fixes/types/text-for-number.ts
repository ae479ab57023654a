import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {binaryAt} from '../../code/binary.ts';
import {argumentsIn, matchingBracket} from '../../code/brackets.ts';
import {
  besideWhole,
  eitherType,
  numberFromText,
  type NumberType,
  onlyFloat,
  onlyInt,
} from '../../code/number-from-text.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const number = String.raw`(?:int|float|bool)`;
const operands = [
  new RegExp(
    `^unsupported operand type\\(s\\) for ([-*/%]|//|\\*\\*(?: or pow\\(\\))?)=?: '(?:(str)' and '${number}|${number}' and '(str)|str' and 'str)'`,
  ),
  new RegExp(
    `^'([<>]=?)' not supported between instances of '(?:(str)' and '${number}|${number}' and '(str))'`,
  ),
];

/** Text where a number is needed: compared, multiplied, counted to. */
export const textForNumber: Rule = {
  id: 'text-for-number',
  tier: 3,
  answers: report => report.type === 'TypeError' && asksForNumber(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    for (const tokens of textsIn(spot, context.report)) {
      yield* numberFromText(spot, tokens, typesFor(messageOf(context.report)));
    }
  },
  examples: [
    {
      before: program`
        age = "36"
        if age >= 18:
            print("adult")
      `,
      after: program`
        age = "36"
        if int(age) >= 18:
            print("adult")
      `,
      output: 'adult\n',
    },
    {
      before: program`
        count = "2"
        for n in range(count):
            print(n)
      `,
      after: program`
        count = "2"
        for n in range(int(count)):
            print(n)
      `,
      output: '0\n1\n',
    },
    {
      before: program`
        n = "7"
        print(n % 2 == 1)
      `,
      after: program`
        n = "7"
        print(int(n) % 2 == 1)
      `,
      output: 'True\n',
    },
    {
      before: program`
        price = "2.5"
        print(price * 1.5)
      `,
      after: program`
        price = "2.5"
        print(float(price) * 1.5)
      `,
      output: '3.75\n',
    },
  ],
};

function asksForNumber(message: string): boolean {
  return (
    operands.some(pattern => pattern.test(message)) ||
    /^(?:'str' object cannot be interpreted as an integer|can't multiply sequence by non-int of type '(?:float|str)'|not all arguments converted during string formatting|must be real number, not str|bad operand type for (?:unary [-+]|abs\(\)): 'str'|type str doesn't define __round__|list indices must be integers or slices, not str)/.test(
      message,
    )
  );
}

/** A product with a float is one, and so is what is rounded. */
function typesFor(message: string): readonly NumberType[] {
  if (
    message.includes("'float'") ||
    message.includes('__round__') ||
    message.includes('real number')
  )
    return onlyFloat;
  if (/integer|indices/.test(message)) return onlyInt;
  return message.includes("'int'") ? besideWhole : eitherType;
}

/** The expressions that hold text, as far as the message tells. */
function textsIn(spot: Spot, report: Report): (readonly Token[])[] {
  const message = messageOf(report);
  for (const pattern of operands) {
    const [, operator = '', left, right] = pattern.exec(message) ?? [];
    const binary = operator === '' ? null : binaryAt(spot, operator.replace(/ or .*/, ''));
    if (!binary) continue;
    if (left === undefined && right === undefined) return [];
    return [left === undefined ? binary.right : binary.left];
  }
  if (message.startsWith("can't multiply")) {
    const binary = binaryAt(spot, '*');
    const isText = (tokens: readonly Token[]) => tokens.length === 1 && tokens[0]?.kind === 'name';
    return binary ? [binary.left, binary.right].filter(isText) : [];
  }
  if (message.startsWith('not all arguments')) {
    const binary = binaryAt(spot, '%');
    const isLiteral = binary?.left.some(({kind}) => kind === 'string') ?? true;
    return binary && !isLiteral ? [binary.left] : [];
  }
  if (message.startsWith('bad operand type for unary')) return [spot.tokens.slice(1)];
  if (message.startsWith('list indices')) return indexIn(spot);
  return firstArguments(spot);
}

/** What stands in the brackets of `values[index]`. */
function indexIn({tokens}: Spot): (readonly Token[])[] {
  const close = tokens.length - 1;
  const open = tokens[close]?.text === ']' ? matchingBracket(tokens, close) : null;
  const index = open === null ? [] : tokens.slice(open + 1, close);
  return index.length > 0 && index[0]?.kind === 'name' ? [index] : [];
}

/** The arguments of `range`, `round` and their like that are names or calls of `input`. */
function firstArguments({tokens}: Spot): (readonly Token[])[] {
  const open = tokens.findIndex(({text}) => text === '(');
  const close = open < 0 ? null : matchingBracket(tokens, open);
  if (close === null) return [];
  const parts = argumentsIn(tokens, open, close).filter(
    part => part[0]?.kind === 'name' && part[1]?.text !== '=',
  );
  return parts.length === 1 ? parts : [];
}
