import type {Rule} from '../../../rule.ts';
import {applyParts} from '../../../tool-edits.ts';

/** rustc offers f32 for a float whose type is open; a float is f64 unless something says otherwise. */
export const ambiguousFloat: Rule = {
  id: 'ambiguous-float',
  tier: 1,
  answers: ({type, edits}) => type === 'E0689' && edits.length > 0,
  *suggest({report, source, entry}) {
    for (const {parts} of report.edits) {
      const wider = parts.map(part => ({
        ...part,
        text: part.text.replace(/\bf32\b|(?<=_)f32\b/, 'f64'),
      }));
      const changed = applyParts(source, wider, entry);
      if (changed === null || changed === source) continue;
      yield {source: changed, explanation: 'The float is given the type that floats have, f64.'};
    }
  },
  examples: [
    {
      before: 'fn main() {\n    let side = 1.1;\n    println!("{}", side.powi(2));\n}\n',
      after: 'fn main() {\n    let side: f64 = 1.1;\n    println!("{}", side.powi(2));\n}\n',
      output: '1.2100000000000002\n',
    },
  ],
};
