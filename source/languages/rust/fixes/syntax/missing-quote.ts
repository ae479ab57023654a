import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

/** A text without its closing quote: all texts behind it are turned inside out, up to the end of the file. */
export const missingQuote: Rule = {
  id: 'missing-quote',
  tier: 3,
  answers: ({phase, type, others, message}) =>
    phase === 'syntax' &&
    (/^prefix `|^unknown start of token|^expected /.test(message) ||
      [type, ...others.map(other => other.type)].includes('E0765')),
  *suggest({source}) {
    const code = new Code(source);
    const last = code.tokens.at(-1);
    // Where the quotes come in pairs, none is missing.
    if (last?.kind !== 'string' || (last.text.length > 1 && last.text.endsWith('"'))) return;
    const broken = code.tokens.find(({kind, text}) => kind === 'string' && text.includes('\n'));
    if (!broken) return;
    const end = source.indexOf('\n', broken.start);
    const line = source.slice(broken.start, end).trimEnd();
    const call = behind(methodOfText, line);
    const places =
      call !== -1 ? [call] : [line.length, behind(/[)\]};,]*$/, line), behind(/,[^,"]*$/, line)];
    for (const place of new Set(places.filter(each => each > 0).toSorted((a, b) => a - b))) {
      yield {
        source: code.insert(broken.start + place, '"'),
        explanation: `The text in line ${broken.line} is not closed.`,
      };
    }
  },
  examples: [
    {
      before: 'fn main() {\n    println!("hello);\n    println!("world");\n}\n',
      after: 'fn main() {\n    println!("hello");\n    println!("world");\n}\n',
      output: 'hello\nworld\n',
    },
    {
      before: 'fn main() {\n    let n = 3;\n    println!("n is {}, n);\n    println!("done");\n}\n',
      after: 'fn main() {\n    let n = 3;\n    println!("n is {}", n);\n    println!("done");\n}\n',
      output: 'n is 3\ndone\n',
    },
  ],
};

/** What a text literal is often followed by, and what hardly ever stands in one. */
const methodOfText =
  /\.(?:to_string|to_owned|into|len|trim|chars|split|repeat|parse|as_bytes|to_uppercase|to_lowercase)\([^"]*$/;

/** Where the end of a line begins that a pattern describes; -1 for none. */
function behind(pattern: RegExp, line: string): number {
  const from = Math.max(0, line.length - 200);
  const found = pattern.exec(line.slice(from));
  return found ? from + found.index : -1;
}
