import type {Rule} from '../../../rule.ts';
import {Code, rangeOf} from '../../code/code.ts';

/** Keywords of other languages, and what they are in Rust. */
const keywords: Readonly<Record<string, string>> = {
  elif: 'else if',
  elsif: 'else if',
  elseif: 'else if',
  elseIf: 'else if',
  def: 'fn',
  func: 'fn',
  fun: 'fn',
  function: 'fn',
  fnc: 'fn',
  switch: 'match',
  import: 'use',
  using: 'use',
  foreach: 'for',
  class: 'struct',
  interface: 'trait',
};

/** A keyword of another language where a statement, a branch or an item begins. */
export const foreignKeyword: Rule = {
  id: 'foreign-keyword',
  tier: 3,
  answers: ({phase}) => phase === 'syntax',
  *suggest(context) {
    const code = new Code(context.source);
    const range = rangeOf(code, context, context.report.location);
    if (range === null) return;
    const at = code.indexAt(range.start);
    for (const index of [at, at - 1]) {
      const token = code.tokens[index];
      const keyword = token?.kind === 'name' && Object.hasOwn(keywords, token.text);
      if (!token || !keyword) continue;
      const word = keywords[token.text] ?? '';
      yield {
        source: code.replace(token.start, token.end, word),
        explanation: `What other languages call ${token.text} is ${word} in Rust.`,
      };
    }
  },
  examples: [
    {
      before:
        'fn main() {\n    let n = 0;\n    if n > 0 {\n        println!("more");\n    } elif n == 0 {\n        println!("none");\n    }\n}\n',
      after:
        'fn main() {\n    let n = 0;\n    if n > 0 {\n        println!("more");\n    } else if n == 0 {\n        println!("none");\n    }\n}\n',
      output: 'none\n',
    },
  ],
};
