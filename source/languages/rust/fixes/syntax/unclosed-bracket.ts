import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

const closerOf: Readonly<Record<string, string>> = {'(': ')', '[': ']'};

/** A round or square bracket that is not closed in its line, or closed by one of another kind. */
export const unclosedBracket: Rule = {
  id: 'unclosed-bracket',
  tier: 3,
  answers: ({phase, message}) =>
    phase === 'syntax' &&
    /^(?:mismatched closing delimiter|this file contains an unclosed|expected .*found (?:`[;{}]`|keyword))/.test(
      message,
    ),
  *suggest({source}) {
    const code = new Code(source);
    const {unclosed, unopened} = code.brackets;
    const at = unclosed.findLast(index => closerOf[code.text(index)] !== undefined);
    const opener = code.tokens[at ?? -1];
    const closer = closerOf[opener?.text ?? ''];
    if (at === undefined || !opener || closer === undefined) return;
    const wrong = unopened
      .map(index => code.tokens[index])
      .find(token => token?.line === opener.line);
    if (wrong && wrong.start > opener.start) {
      yield {
        source: code.replace(wrong.start, wrong.end, closer),
        explanation: `The bracket ${opener.text} is closed by ${wrong.text} instead of ${closer}.`,
      };
      return;
    }
    const last = code.tokens.findLastIndex(({line}) => line === opener.line);
    const end = /^[;{,]$/.test(code.text(last)) ? code.tokens[last - 1] : code.tokens[last];
    if (!end || last <= at) return;
    yield {
      source: code.insert(end.end, closer),
      explanation: `The bracket ${opener.text} in line ${opener.line} is not closed.`,
    };
  },
  examples: [
    {
      before: 'fn main() {\n    println!("{}", [1, 2].len();\n}\n',
      after: 'fn main() {\n    println!("{}", [1, 2].len());\n}\n',
      output: '2\n',
    },
    {
      before: 'fn main() {\n    let sizes = vec![1, 2);\n    println!("{}", sizes.len());\n}\n',
      after: 'fn main() {\n    let sizes = vec![1, 2];\n    println!("{}", sizes.len());\n}\n',
      output: '2\n',
    },
  ],
};
