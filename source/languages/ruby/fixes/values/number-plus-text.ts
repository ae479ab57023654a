import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';

/** `5 + " apples"`: the text shows that a text is meant. */
export const numberPlusText: Rule = {
  id: 'number-plus-text',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' && /^String can't be coerced into (?:Integer|Float)/.test(message),
  *suggest({report, source}) {
    const code = readCode(source);
    const marked = code.marked(report.location);
    if (marked === null || !marked.text.startsWith('"')) return;
    const text = code.tokens.findIndex(({start}) => start === marked.start);
    const left = code.tokens[text - 2];
    const before = code.text(text - 3);
    const isAlone = before === '' || /^[(,={]$|^#\{$|^(?:puts|p|print|return)$/.test(before);
    if (
      code.text(text - 1) !== '+' ||
      !left ||
      !isAlone ||
      !/^(?:name|number|variable)$/.test(left.kind)
    )
      return;
    // A text that is a number itself may as well be counted.
    if (/^"[\s\d.]*"$/.test(marked.text)) return;
    yield {
      source: applyEdits(source, [insertAt(left.end, '.to_s')]),
      explanation: 'A text can only be added to a text: `to_s` makes one of the number.',
    };
  },
  examples: [
    {
      before: 'apples = 5\nputs apples + " apples"\n',
      after: 'apples = 5\nputs apples.to_s + " apples"\n',
      output: '5 apples\n',
    },
  ],
};
