import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';
import {formatText, placeholders} from '../../code/formats.ts';

/** Types that can be shown to programmers only, and where nothing else can have been meant. */
const lists =
  /^`(?:Vec<|VecDeque<|Hash(?:Map|Set)<|BTree(?:Map|Set)<|\[|&\[|\()[^`]*` doesn't implement `(?:std::fmt::)?Display`/;

/** A list or a map that is printed with `{}`. */
export const debugFormat: Rule = {
  id: 'debug-format',
  tier: 2,
  answers: ({type, message}) => type === 'E0277' && lists.test(message),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const format = formatText(code, code.indexAt(range.start));
    if (format === null) return;
    const {token, argument} = format;
    const all = placeholders(token.text);
    const place =
      argument === null
        ? all.find(({at}) => token.start + at <= range.start && range.start < token.start + at + 40)
        : all.filter(({name}) => name === '')[argument];
    if (!place || place.spec !== '') return;
    const brace = token.start + token.text.indexOf('}', place.at);
    yield {
      source: code.insert(brace, ':?'),
      explanation: 'Lists and maps are printed with {:?}.',
    };
  },
  examples: [
    {
      before:
        'fn main() {\n    let sizes = vec![1, 2];\n    println!("{} in {}", sizes.len(), sizes);\n}\n',
      after:
        'fn main() {\n    let sizes = vec![1, 2];\n    println!("{} in {:?}", sizes.len(), sizes);\n}\n',
      output: '2 in [1, 2]\n',
    },
    {
      before: 'fn main() {\n    let sizes = [1, 2];\n    println!("all: {sizes}");\n}\n',
      after: 'fn main() {\n    let sizes = [1, 2];\n    println!("all: {sizes:?}");\n}\n',
      output: 'all: [1, 2]\n',
    },
  ],
};
