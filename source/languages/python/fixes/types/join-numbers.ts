import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {argumentsIn, matchingBracket} from '../../code/brackets.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `", ".join(numbers)`: only text can be joined. */
export const joinNumbers: Rule = {
  id: 'join-numbers',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    /^sequence item \d+: expected str instance, (?:int|float|bool|\w*Decimal|\w*Fraction) found/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {around, range} = spot;
    const at = around.findIndex(
      ({text, start, end}, index) =>
        text === 'join' &&
        around[index + 1]?.text === '(' &&
        (!range || (start >= range.start && end <= range.end)),
    );
    const close = at < 0 ? null : matchingBracket(around, at + 1);
    const [values] = close === null ? [] : argumentsIn(around, at + 1, close);
    const [first, last] = [values?.[0], values?.at(-1)];
    if (!first || !last) return;
    const isGenerator = values?.some(({text}) => text === 'for') && first.text !== '[';
    yield {
      source: applyEdits(context.source, [
        insert(first.start, isGenerator ? 'map(str, (' : 'map(str, '),
        insert(last.end, isGenerator ? '))' : ')'),
      ]),
      explanation: 'Only text can be joined: `map(str, …)` makes each value text.',
    };
  },
  examples: [
    {
      before: program`
        print(", ".join([1, 2]))
      `,
      after: program`
        print(", ".join(map(str, [1, 2])))
      `,
      output: '1, 2\n',
    },
  ],
};
