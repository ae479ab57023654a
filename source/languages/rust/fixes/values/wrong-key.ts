import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

/** A map that is read with a key that is misspelt; the right one stands elsewhere in the program. */
export const wrongKey: Rule = {
  id: 'wrong-key',
  tier: 3,
  answers: ({type, message}) =>
    type === 'panic' && (message === 'no entry found for key' || /on a `None` value/.test(message)),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const line = context.report.location?.line;
    const asked = code.tokens.find(
      ({kind, line: at, start}, index) =>
        kind === 'string' &&
        at === line &&
        (context.report.message.startsWith('no entry')
          ? start > range.start && code.text(index - 1) === '['
          : start < range.start && code.text(index - 2) === 'get'),
    );
    if (!asked) return;
    const others = code.tokens.flatMap(({kind, text, start}) =>
      kind === 'string' && start !== asked.start && text !== asked.text ? [text.slice(1, -1)] : [],
    );
    const key = nearest(asked.text.slice(1, -1), others);
    if (key === null) return;
    yield {
      source: code.replace(asked.start, asked.end, `"${key}"`),
      explanation: `There is no ${asked.text}; the key is "${key}".`,
    };
  },
  examples: [
    {
      before:
        'use std::collections::HashMap;\n\nfn main() {\n    let ages = HashMap::from([("Ada", 36), ("Uma", 29)]);\n    println!("{}", ages["ada"]);\n}\n',
      after:
        'use std::collections::HashMap;\n\nfn main() {\n    let ages = HashMap::from([("Ada", 36), ("Uma", 29)]);\n    println!("{}", ages["Ada"]);\n}\n',
      output: '36\n',
    },
  ],
};
