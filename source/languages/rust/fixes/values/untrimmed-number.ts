import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

/** A number that is read out of a line with the line end still in it. */
export const untrimmedNumber: Rule = {
  id: 'untrimmed-number',
  tier: 3,
  answers: ({type, message}) =>
    type === 'panic' &&
    /Parse(?:Int|Float)Error \{ kind: Invalid(?:Digit)? \}|Parse(?:Bool|Char)Error/.test(message),
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null || !/\bread_line\b/.test(context.source)) return;
    const unwrap = code.indexAt(range.start);
    const parse = code.tokens.findLastIndex(({text}, at) => at < unwrap && text === 'parse');
    const dot = code.tokens[parse - 1];
    if (dot?.text !== '.' || unwrap - parse > 12) return;
    if (code.text(parse - 2) === ')' && code.text(parse - 4) === 'trim') return;
    yield {
      source: code.insert(dot.start, '.trim()'),
      explanation: 'A line that is read ends with its line end, which trim() takes off.',
    };
  },
  examples: [
    {
      before:
        'use std::io::BufRead;\n\nfn main() {\n    let mut line = String::new();\n    "42\\n".as_bytes().read_line(&mut line).unwrap();\n    let n: i32 = line.parse().unwrap();\n    println!("{n}");\n}\n',
      after:
        'use std::io::BufRead;\n\nfn main() {\n    let mut line = String::new();\n    "42\\n".as_bytes().read_line(&mut line).unwrap();\n    let n: i32 = line.trim().parse().unwrap();\n    println!("{n}");\n}\n',
      output: '42\n',
    },
  ],
};
