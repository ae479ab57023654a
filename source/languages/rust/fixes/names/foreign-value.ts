import type {Rule} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';

const unknown = /^cannot find value `(null|NULL|nil|nullptr|undefined)` in this scope/;

/** An absent value as other languages call it. rustc takes `null` for a pointer that ought to be imported. */
export const foreignValue: Rule = {
  id: 'foreign-value',
  tier: 1,
  answers: report => errorsOf(report).some(({message}) => unknown.test(message)),
  *suggest(context) {
    const code = new Code(context.source);
    const ranges = errorsOf(context.report)
      .filter(({message}) => unknown.test(message))
      .flatMap(({location}) => rangeOf(code, context, location) ?? [])
      .toSorted((a, b) => b.start - a.start);
    let source = context.source;
    for (const {start, end} of ranges) source = `${source.slice(0, start)}None${source.slice(end)}`;
    if (source === context.source) return;
    yield {source, explanation: 'An absent value is None in Rust.'};
  },
  examples: [
    {
      before:
        'fn half(n: u32) -> Option<u32> {\n    if n % 2 == 0 { Some(n / 2) } else { null }\n}\n\nfn main() {\n    println!("{:?} {:?}", half(6), half(7));\n}\n',
      after:
        'fn half(n: u32) -> Option<u32> {\n    if n % 2 == 0 { Some(n / 2) } else { None }\n}\n\nfn main() {\n    println!("{:?} {:?}", half(6), half(7));\n}\n',
      output: 'Some(3) None\n',
    },
  ],
};
