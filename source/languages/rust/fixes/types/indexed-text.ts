import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

const indexed = /^the type `str` cannot be indexed by `([^`]+)`/;

/** A character of a text that is taken like an element of a list. */
export const indexedText: Rule = {
  id: 'indexed-text',
  tier: 3,
  answers: ({message}) => indexed.test(message),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const open = code.indexAt(range.start) - 1;
    const close = code.brackets.partner.get(open);
    const [from, to] = [code.tokens[open], code.tokens[close ?? -1]];
    if (from?.text !== '[' || !to) return;
    const index = code.source.slice(from.end, to.start);
    const type = indexed.exec(context.report.message)?.[1] ?? '';
    const isCounted = type === 'usize' || type === '{integer}';
    const cast = isCounted ? index : `${/^\w+$/.test(index) ? index : `(${index})`} as usize`;
    yield {
      source: code.replace(from.start, to.end, `.chars().nth(${cast}).unwrap()`),
      explanation: 'A text has no indexes; its characters are counted with chars().',
    };
  },
  examples: [
    {
      before:
        'fn main() {\n    let word = "crab";\n    let first = word[0];\n    println!("{first}");\n}\n',
      after:
        'fn main() {\n    let word = "crab";\n    let first = word.chars().nth(0).unwrap();\n    println!("{first}");\n}\n',
      output: 'c\n',
    },
  ],
};
