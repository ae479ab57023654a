import type {Report} from '../../../report.ts';
import type {Rule} from '../../../rule.ts';
import {Code, errorsOf, rangeOf} from '../../code/code.ts';
import {bodyOf} from '../../code/functions.ts';

/** A function that returns a `Result` of nothing, and whose end is reached without one. */
export const missingOk: Rule = {
  id: 'missing-ok',
  tier: 2,
  answers: report => endless(report).length > 0,
  *suggest(context) {
    const code = new Code(context.source);
    for (const {location} of endless(context.report)) {
      const range = rangeOf(code, context, location);
      if (range === null) continue;
      const head = code.tokens.findLastIndex(
        ({text, start}) => text === 'fn' && start < range.start,
      );
      const open = head === -1 ? -1 : bodyOf(code.tokens, head);
      const close = code.tokens[code.brackets.partner.get(open) ?? -1];
      if (!close || close.start < range.end || context.lines[close.line - 1]?.trim() !== '}')
        continue;
      const indent = code.indentOf(close.line);
      const unit = indent.includes('\t') ? '\t' : '    ';
      yield {
        source: code.insert(close.start - indent.length, `${indent}${unit}Ok(())\n`),
        explanation: 'A function that returns a Result ends with Ok(()) when all went well.',
      };
    }
  },
  examples: [
    {
      before:
        'fn show(n: i32) -> Result<(), String> {\n    println!("{n}");\n}\n\nfn main() {\n    println!("{:?}", show(1));\n}\n',
      after:
        'fn show(n: i32) -> Result<(), String> {\n    println!("{n}");\n    Ok(())\n}\n\nfn main() {\n    println!("{:?}", show(1));\n}\n',
      output: '1\nOk(())\n',
    },
    {
      before:
        'fn check(n: i32) -> Result<(), String> {\n    if n < 0 {\n        return Err("negative".to_string());\n    }\n}\n\nfn main() {\n    println!("{:?} {:?}", check(1), check(-1));\n}\n',
      after:
        'fn check(n: i32) -> Result<(), String> {\n    if n < 0 {\n        return Err("negative".to_string());\n    }\n    Ok(())\n}\n\nfn main() {\n    println!("{:?} {:?}", check(1), check(-1));\n}\n',
      output: 'Ok(()) Err("negative")\n',
    },
  ],
};

/** The two ways in which rustc says so: about the whole function, and about an `if` that is its last statement. */
const endless = (report: Report) =>
  errorsOf(report).filter(
    ({type, notes}) =>
      notes.some(note => /^expected `Result<\(\), .*`, found `\(\)`$/.test(note)) &&
      (type === 'E0317' ||
        (type === 'E0308' && notes.some(note => note.includes('implicitly returns `()`')))),
  );
