import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

/** Types that a declaration begins with in C, Java and C#. */
const types =
  /^(?:int|long|short|char|float|double|bool|boolean|string|String|auto|var|unsigned|size_t|[iu](?:8|16|32|64|size)|f32|f64|usize|isize)$/;

/** `int count = 3;`: a variable that is declared with its type first. */
export const typedDeclaration: Rule = {
  id: 'typed-declaration',
  tier: 3,
  answers: ({phase, message}) => phase === 'syntax' && message.startsWith('expected'),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const at = code.indexAt(range.start);
    const [type, name] = [code.tokens[at - 1], code.tokens[at]];
    const before = code.text(at - 2);
    if (!type || name?.kind !== 'name' || !types.test(type.text) || !/^[;{}]$/.test(before)) return;
    if (code.text(at + 1) !== '=') return;
    const changes = code.tokens.some(
      ({text}, index) =>
        index > at + 1 &&
        text === name.text &&
        /^(?:[-+*/%]?=|\+\+|--)$/.test(code.text(index + 1)),
    );
    // Rust's own types are said, others are left to be inferred from the value.
    const said = /^[iuf]\d|size$/.test(type.text) && type.text !== 'size_t' ? `: ${type.text}` : '';
    yield {
      source: code.replace(type.start, name.end, `let ${changes ? 'mut ' : ''}${name.text}${said}`),
      explanation: `A variable is declared with let; its type ${type.text} need not be said.`,
    };
  },
  examples: [
    {
      before: 'fn main() {\n    int count = 3;\n    println!("{count}");\n}\n',
      after: 'fn main() {\n    let count = 3;\n    println!("{count}");\n}\n',
      output: '3\n',
    },
    {
      before:
        'fn main() {\n    int sum = 0;\n    for n in 1..4 {\n        sum += n;\n    }\n    println!("{sum}");\n}\n',
      after:
        'fn main() {\n    let mut sum = 0;\n    for n in 1..4 {\n        sum += n;\n    }\n    println!("{sum}");\n}\n',
      output: '6\n',
    },
  ],
};
