import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

const unordered =
  /^the trait bound `&?(?:f(?:32|64)|\{float\}): (?:std::cmp::)?Ord` is not satisfied/;

/** Floats have no total order, as NaN has none; what compares them has to say so. */
export const floatOrder: Rule = {
  id: 'float-order',
  tier: 3,
  answers: ({message}) => unordered.test(message),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const at = code.indexAt(range.start);
    for (const index of [at, at - 1, at - 2, at - 3]) {
      const method = methods[code.text(index)];
      const close = code.tokens[index + 2];
      if (method === undefined || code.text(index + 1) !== '(' || close?.text !== ')') continue;
      yield {
        source: code.replace(code.tokens[index]?.start ?? 0, close.end, method),
        explanation: 'Floats are compared with partial_cmp, since NaN has no place in an order.',
      };
      return;
    }
  },
  examples: [
    {
      before:
        'fn main() {\n    let mut times = vec![2.5, 1.5];\n    times.sort();\n    println!("{:?}", times);\n}\n',
      after:
        'fn main() {\n    let mut times = vec![2.5, 1.5];\n    times.sort_by(|a, b| a.partial_cmp(b).unwrap());\n    println!("{:?}", times);\n}\n',
      output: '[1.5, 2.5]\n',
    },
  ],
};

const compare = '|a, b| a.partial_cmp(b).unwrap()';

const methods: Readonly<Record<string, string>> = {
  sort: `sort_by(${compare})`,
  sort_unstable: `sort_unstable_by(${compare})`,
  max: `max_by(${compare})`,
  min: `min_by(${compare})`,
};
