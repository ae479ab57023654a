import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

const hidden =
  /^(function|struct|enum|constant|static|trait|module|type alias|associated function|method) `(\w+)` is private/;
const field = /^field `(\w+)` of struct `(\w+)` is private/;

const keywords: Readonly<Record<string, string>> = {
  constant: 'const',
  module: 'mod',
  'type alias': 'type',
  'associated function': 'fn',
  method: 'fn',
  function: 'fn',
};

/** Something of a module that is used outside of it, and has to be public for that. */
export const privateItem: Rule = {
  id: 'private-item',
  tier: 3,
  answers: ({message}) => hidden.test(message) || field.test(message),
  *suggest({report, source}) {
    const code = new Code(source);
    const [, kind = '', name = ''] = hidden.exec(report.message) ?? [];
    const [, ownField] = field.exec(report.message) ?? [];
    const keyword = keywords[kind] ?? kind;
    const found = code.tokens.filter(
      ({text}, index) =>
        (ownField === undefined
          ? text === keyword && code.text(index + 1) === name
          : text === ownField &&
            code.text(index + 1) === ':' &&
            /^[{,]$/.test(code.text(index - 1))) && code.text(index - 1) !== 'pub',
    );
    const [only, ...more] = found;
    if (!only || more.length > 0) return;
    yield {
      source: code.insert(only.start, 'pub '),
      explanation: `${ownField ?? name} is used outside of its module, so it has to be public.`,
    };
  },
  examples: [
    {
      before:
        'mod area {\n    fn square(side: u32) -> u32 {\n        side * side\n    }\n}\n\nfn main() {\n    println!("{}", area::square(3));\n}\n',
      after:
        'mod area {\n    pub fn square(side: u32) -> u32 {\n        side * side\n    }\n}\n\nfn main() {\n    println!("{}", area::square(3));\n}\n',
      output: '9\n',
    },
  ],
};
