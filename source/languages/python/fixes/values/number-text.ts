import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const notNumber =
  /^(?:invalid literal for int\(\) with base 10|could not convert string to float): (["'])(.*)\1$/;

/** Text that is a number after all: with separators, in another base, in empty pieces of a split. */
export const numberText: Rule = {
  id: 'number-text',
  tier: 3,
  answers: report => report.type === 'ValueError' && notNumber.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    const text = notNumber.exec(messageOf(context.report))?.[2];
    if (!spot || text === undefined) return;
    const call = conversionIn(spot);
    if (text.trim() === '') {
      const split = emptySplit(spot);
      if (split) {
        yield {
          source: applyEdits(context.source, [replace(split, '')]),
          explanation:
            '`.split()` without an argument splits at any blanks and gives no empty pieces.',
        };
      }
    } else if (call && /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) {
      yield {
        source: applyEdits(context.source, [insert(call.last.end, '.replace(",", "")')]),
        explanation: 'The separators between thousands are no part of a number.',
      };
    } else if (call?.name.text === 'int' && /^[-+]?\d+\.0*$/.test(text)) {
      yield {
        source: applyEdits(context.source, [
          insert(call.first.start, 'float('),
          insert(call.last.end, ')'),
        ]),
        explanation:
          'The text has a decimal point: `float` reads it, and nothing is lost after it.',
      };
    } else if (call?.name.text === 'int' && /^[-+]?\d*\.\d+$/.test(text)) {
      yield {
        source: applyEdits(context.source, [replace(call.name, 'float')]),
        explanation: 'The text has decimals: `float` reads it without losing them.',
      };
    } else if (
      call?.name.text === 'int' &&
      /^[-+]?0[xX][\da-fA-F]+$|^[-+]?0[bB][01]+$/.test(text)
    ) {
      yield {
        source: applyEdits(context.source, [insert(call.last.end, ', 0')]),
        explanation: 'The base of the number is in its prefix: `int(…, 0)` looks at it.',
      };
    }
  },
  examples: [
    {
      before: program`
        print(sum(int(n) for n in "1  2 ".split(" ")))
      `,
      after: program`
        print(sum(int(n) for n in "1  2 ".split()))
      `,
      output: '3\n',
    },
    {
      before: program`
        price = "1,250"
        print(int(price) + 1)
      `,
      after: program`
        price = "1,250"
        print(int(price.replace(",", "")) + 1)
      `,
      output: '1251\n',
    },
    {
      before: program`
        price = "2.49"
        print(int(price) * 2)
      `,
      after: program`
        price = "2.49"
        print(float(price) * 2)
      `,
      output: '4.98\n',
    },
    {
      before: program`
        count = "12.0"
        print(int(count))
      `,
      after: program`
        count = "12.0"
        print(int(float(count)))
      `,
      output: '12\n',
    },
  ],
};

/** The call of `int` or `float` in the place of the error, with the first and last token of its argument. */
function conversionIn({tokens}: Spot): {name: Token; first: Token; last: Token} | null {
  const at = tokens.findIndex(
    ({text}, index) => /^(?:int|float)$/.test(text) && tokens[index + 1]?.text === '(',
  );
  const close = at < 0 ? null : matchingBracket(tokens, at + 1);
  const [name, first, last] = [tokens[at], tokens[at + 2], tokens[(close ?? 0) - 1]];
  const isOne = close !== null && !tokens.slice(at, close).some(({text}) => text === ',');
  return name && first && last && isOne ? {name, first, last} : null;
}

/** The `" "` of the only `.split(" ")` in the statement. */
function emptySplit({statement}: Spot): Token | null {
  const {tokens} = statement;
  const found = tokens.filter(
    ({text}, index) =>
      /^(["']) \1$/.test(text) &&
      tokens[index - 2]?.text === 'split' &&
      tokens[index + 1]?.text === ')',
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
