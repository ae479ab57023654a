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
      const open = bodyOf(code.tokens, code.indexAt(range.start));
      const close = code.tokens[code.brackets.partner.get(open) ?? -1];
      if (!close || context.lines[close.line - 1]?.trim() !== '}') continue;
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
        'fn check(n: i32) -> Result<(), String> {\n    if n < 0 {\n        return Err("negative".to_string());\n    }\n}\n\nfn main() {\n    println!("{:?} {:?}", check(1), check(-1));\n}\n',
      after:
        'fn check(n: i32) -> Result<(), String> {\n    if n < 0 {\n        return Err("negative".to_string());\n    }\n    Ok(())\n}\n\nfn main() {\n    println!("{:?} {:?}", check(1), check(-1));\n}\n',
      output: 'Ok(()) Err("negative")\n',
    },
  ],
};

const endless = (report: Parameters<Rule['answers']>[0]) =>
  errorsOf(report).filter(
    ({type, notes}) =>
      type === 'E0308' &&
      notes.some(note => /^expected `Result<\(\), .*`, found `\(\)`$/.test(note)) &&
      notes.some(note => note.includes('implicitly returns `()`')),
  );
