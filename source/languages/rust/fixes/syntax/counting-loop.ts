import type {Rule} from '../../../rule.ts';
import {Code} from '../../code/code.ts';

/** `for (let i = 0; i < n; i++)` with the bound in the fourth and its sign in the third group. */
const loop =
  /^(\s*)for\s*\(?\s*(?:let\s+)?(?:mut\s+)?(?:int\s+)?(\w+)(?:\s*:\s*\w+)?\s*=\s*([\w.()]+)\s*;\s*\2\s*(<=?)\s*([\w.() +-]+?)\s*;\s*(?:\2\s*\+\+|\+\+\s*\2|\2\s*\+=\s*1)\s*\)?\s*\{\s*$/;

/** A loop that counts up in steps of one, in the three parts that C writes it in. */
export const countingLoop: Rule = {
  id: 'counting-loop',
  tier: 1,
  answers: ({phase}) => phase === 'syntax',
  *suggest({report, source, lines, entry}) {
    const {location} = report;
    if (location === null || location.file !== entry) return;
    const code = new Code(source);
    const line = (lines[location.line - 1] ?? '').slice(0, 300);
    const [all, indent = '', name = '', from = '', sign, bound = ''] = loop.exec(line) ?? [];
    const start = code.offset(location.line, 1);
    if (all === undefined || start === null) return;
    const head = `${indent}for ${name} in ${from}${sign === '<' ? '..' : '..='}${bound} {`;
    yield {
      source: code.replace(start, start + all.length, head),
      explanation: 'A loop that counts goes over a range in Rust.',
    };
  },
  examples: [
    {
      before:
        'fn main() {\n    for (let i = 0; i < 3; i++) {\n        println!("{i}");\n    }\n}\n',
      after: 'fn main() {\n    for i in 0..3 {\n        println!("{i}");\n    }\n}\n',
      output: '0\n1\n2\n',
    },
  ],
};
