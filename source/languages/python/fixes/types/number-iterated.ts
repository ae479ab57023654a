import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {headerColon} from '../../code/expressions.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `for i in 5` and `for i in len(values)`: counting needs a `range`. */
export const numberIterated: Rule = {
  id: 'number-iterated',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' && messageOf(report) === "'int' object is not iterable",
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens} = spot.statement;
    const isComprehension = tokens[0]?.text !== 'for';
    const list = isComprehension ? spot.around : tokens;
    const loop = list.findIndex(({text}) => text === 'for');
    const word = list.findIndex(({text}, index) => index > loop && text === 'in');
    if (loop < 0 || word < 0 || list.slice(loop, word).some(({text}) => text === ',')) return;
    const end = isComprehension ? comprehensionEnd(list, word) : (headerColon(list) ?? 0);
    const [first, last] = [list[word + 1], list[end - 1]];
    if (!first || !last || end <= word + 1) return;
    yield {
      source: applyEdits(context.source, [insert(first.start, 'range('), insert(last.end, ')')]),
      explanation: 'A loop over the numbers below a number goes over its `range`.',
    };
  },
  examples: [
    {
      before: program`
        names = ["Ada", "Bob"]
        for i in len(names):
            print(i, names[i])
      `,
      after: program`
        names = ["Ada", "Bob"]
        for i in range(len(names)):
            print(i, names[i])
      `,
      output: '0 Ada\n1 Bob\n',
    },
    {
      before: program`
        print([n * n for n in 3 if n])
      `,
      after: program`
        print([n * n for n in range(3) if n])
      `,
      output: '[1, 4]\n',
    },
  ],
};

/** Index of the token that ends what a comprehension goes over. */
function comprehensionEnd(tokens: readonly {text: string}[], from: number): number {
  let depth = 0;
  for (let index = from + 1; index < tokens.length; index++) {
    const text = tokens[index]?.text ?? '';
    if ('([{'.includes(text)) depth++;
    if (')]}'.includes(text) && depth-- === 0) return index;
    if (depth === 0 && /^(?:if|for|async)$/.test(text)) return index;
  }
  return tokens.length;
}
