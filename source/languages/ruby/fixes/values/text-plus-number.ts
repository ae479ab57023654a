import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode} from '../../code/code.ts';

/** A number that is added to a text, which Ruby does not turn into one by itself. */
export const textPlusNumber: Rule = {
  id: 'text-plus-number',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' &&
    /^no implicit conversion of (?:Integer|Float|Rational|Symbol) into String/.test(message),
  *suggest({report, source}) {
    const code = readCode(source);
    const marked = code.marked(report.location);
    const sign = marked && source.slice(0, marked.start).trimEnd().slice(-1);
    if (marked === null || sign !== '+') return;
    const {text} = marked;
    const isOne =
      /^[\w@$.?!]+$/.test(text) || isWrapped(text) || /^[\w@$.?!]+[([][^()[\]]*[)\]]$/.test(text);
    yield {
      source: applyEdits(source, [{...marked, text: isOne ? `${text}.to_s` : `(${text}).to_s`}]),
      explanation: 'Only a text can be added to a text: `to_s` makes one of the number.',
    };
  },
  examples: [
    {
      before: 'count = 3\nputs "apples: " + count\n',
      after: 'count = 3\nputs "apples: " + count.to_s\n',
      output: 'apples: 3\n',
    },
    {
      before: 'puts "a: " + (1 + 2) + "!"\n',
      after: 'puts "a: " + (1 + 2).to_s + "!"\n',
      output: 'a: 3!\n',
    },
    {
      before: program`
        prices = [3, 4]
        puts "sum: " + prices.sum * 2
      `,
      after: program`
        prices = [3, 4]
        puts "sum: " + (prices.sum * 2).to_s
      `,
      output: 'sum: 14\n',
    },
  ],
};

const isWrapped = (text: string) => /^\([^()]*\)$/.test(text);
