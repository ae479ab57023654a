import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

/** Where a borrow began that gets in the way, as rustc notes it. */
const began = /^(.+):(\d+):(\d+): immutable borrow occurs here$/;

/** `let first = &items[0];` that is used after `items` was changed: a copy of what it was then is kept instead. */
export const keptBorrow: Rule = {
  id: 'kept-borrow',
  tier: 3,
  answers: ({type, notes}) => type === 'E0502' && notes.some(note => began.test(note)),
  *suggest({report, source, entry}) {
    const code = new Code(source);
    for (const note of report.notes) {
      const [, file, line = '', column = ''] = began.exec(note) ?? [];
      const offset = file === entry ? code.offset(Number(line), Number(column)) : null;
      if (offset === null) continue;
      const at = code.indexAt(offset);
      const mark = code.text(at) === '&' ? at : at - 1;
      // Only a binding of its own keeps a borrow for longer than a statement.
      if (code.text(mark) !== '&' || code.text(mark - 1) !== '=') continue;
      const end = code.tokens.findIndex(({text}, index) => index > mark && text === ';');
      const [from, to] = [code.tokens[mark], code.tokens[end]];
      if (!from || !to) continue;
      const value = source.slice(from.end, to.start).trim();
      if (!/^(?:[\w.]|\[[^\][]*\])+$/.test(value)) continue;
      yield {
        source: code.replace(from.start, to.start, `${value}.clone()`),
        explanation: `${value} is copied, so that nothing is borrowed when it changes.`,
      };
    }
  },
  examples: [
    {
      before:
        'fn main() {\n    let mut names = vec!["Ada".to_string()];\n    let first = &names[0];\n    names.push("Uma".to_string());\n    println!("{first} {}", names.len());\n}\n',
      after:
        'fn main() {\n    let mut names = vec!["Ada".to_string()];\n    let first = names[0].clone();\n    names.push("Uma".to_string());\n    println!("{first} {}", names.len());\n}\n',
      output: 'Ada 2\n',
    },
  ],
};
