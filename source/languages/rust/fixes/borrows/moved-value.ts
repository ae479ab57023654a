import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

const moved = /^(.+):(\d+):(\d+): (?:value moved here|`[^`]+` (?:moved|value moved) )/;

/** A value that is used after it was given away: a copy is given away instead. */
export const movedValue: Rule = {
  id: 'moved-value',
  tier: 3,
  answers: ({type, notes}) => type === 'E0382' && notes.some(note => moved.test(note)),
  *suggest({report, source, entry}) {
    const name = /: `([\w.]+)`/.exec(report.message)?.[1];
    const code = new Code(source);
    for (const note of report.notes) {
      const [, file, line = '', column = ''] = moved.exec(note) ?? [];
      const offset = file === entry ? code.offset(Number(line), Number(column)) : null;
      if (offset === null || name === undefined || !source.startsWith(name, offset)) continue;
      const end = offset + name.length;
      if (/[\w(]/.test(source.charAt(end))) continue;
      yield {
        source: code.insert(end, '.clone()'),
        explanation: `${name} is copied, so that it can still be used.`,
      };
    }
  },
  examples: [
    {
      before:
        'fn main() {\n    let names = vec!["Ada".to_string()];\n    for name in names {\n        println!("{name}");\n    }\n    println!("{}", names.len());\n}\n',
      after:
        'fn main() {\n    let names = vec!["Ada".to_string()];\n    for name in names.clone() {\n        println!("{name}");\n    }\n    println!("{}", names.len());\n}\n',
      output: 'Ada\n1\n',
    },
  ],
};
