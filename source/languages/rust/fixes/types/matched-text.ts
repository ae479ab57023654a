import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

const matched = /^(.+):(\d+):(\d+): this expression has type `(&?)String`$/;

/** A `String` that is matched against literal texts: what is matched has to be a `&str`. */
export const matchedText: Rule = {
  id: 'matched-text',
  tier: 2,
  answers: ({type, notes}) => type === 'E0308' && notes.some(note => matched.test(note)),
  *suggest({report, source, entry}) {
    if (!report.notes.some(note => /^expected `&?String`, found `&str`$/.test(note))) return;
    const code = new Code(source);
    for (const note of report.notes) {
      const [, file, line = '', column = ''] = matched.exec(note) ?? [];
      const start = file === entry ? code.offset(Number(line), Number(column)) : null;
      const brace = code.tokens.findIndex(
        token => start !== null && token.start > start && token.text === '{',
      );
      const last = code.tokens[brace - 1];
      if (start === null || !last) continue;
      const value = source.slice(start, last.end);
      if (!/^(?:[\w.]|\(\))+$/.test(value)) continue;
      yield {
        source: code.insert(last.end, '.as_str()'),
        explanation: `Literals are of type &str, so ${value} is matched as one.`,
      };
    }
  },
  examples: [
    {
      before:
        'fn main() {\n    let word = String::from("stop");\n    match word {\n        "go" => println!("green"),\n        "stop" => println!("red"),\n        _ => println!("?"),\n    }\n}\n',
      after:
        'fn main() {\n    let word = String::from("stop");\n    match word.as_str() {\n        "go" => println!("green"),\n        "stop" => println!("red"),\n        _ => println!("?"),\n    }\n}\n',
      output: 'red\n',
    },
  ],
};
