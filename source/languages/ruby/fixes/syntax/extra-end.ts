import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, type Code} from '../../code/code.ts';
import {blocksOf, isEnd, opensBlock} from '../../code/blocks.ts';
import {isSyntaxError} from '../../code/report.ts';

/** An `end` that ends nothing: the one that is indented as no open block is. */
export const extraEnd: Rule = {
  id: 'extra-end',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    if (blocksOf(code).unopened.length !== 1) return;
    const line = strayEnd(code);
    if (line === null || code.line(line).trim() !== 'end') return;
    yield {
      source: applyEdits(source, [
        {start: code.lineStart(line), end: code.lineStart(line + 1), text: ''},
      ]),
      explanation: `The \`end\` on line ${line} ends nothing.`,
    };
  },
  examples: [
    {
      before: program`
        def double(n)
          n * 2
          end
        end
        puts double(4)
      `,
      after: program`
        def double(n)
          n * 2
        end
        puts double(4)
      `,
      output: '8\n',
    },
    {
      before: 'if 1 > 0\n  puts "yes"\nend\nend\n',
      after: 'if 1 > 0\n  puts "yes"\nend\n',
      output: 'yes\n',
    },
  ],
};

function strayEnd(code: Code): number | null {
  const widths: number[] = [];
  for (const [index, {line}] of code.tokens.entries()) {
    const width = code.indent(line).length;
    if (opensBlock(code, index)) widths.push(width);
    else if (isEnd(code, index)) {
      if (widths.at(-1) !== width && code.isFirst(index)) return line;
      widths.pop();
    }
  }
  return null;
}
