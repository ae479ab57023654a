import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, type Code, type Edit} from '../../code/code.ts';
import {isSyntaxError} from '../../code/report.ts';

const heads: ReadonlySet<string> = new Set(
  'def class module if elsif else unless while until for case when begin rescue ensure'.split(' '),
);

/** A colon after the head of a block, as in Python and C, or the brace that opens it there. */
export const trailingColon: Rule = {
  id: 'trailing-colon',
  tier: 3,
  answers: isSyntaxError,
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.lines.flatMap((_, index) => colonOf(code, index + 1));
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: 'The head of a block ends with its line in Ruby, without a colon.',
    };
  },
  examples: [
    {
      before: program`
        def twice(n):
          n * 2
        end
        puts twice(4)
      `,
      after: program`
        def twice(n)
          n * 2
        end
        puts twice(4)
      `,
      output: '8\n',
    },
    {
      before: 'case 3\nwhen 1..5:\n  puts "few"\nelse\n  puts "many"\nend\n',
      after: 'case 3\nwhen 1..5\n  puts "few"\nelse\n  puts "many"\nend\n',
      output: 'few\n',
    },
  ],
};

function colonOf(code: Code, line: number): Edit[] {
  const on = code.tokensOn(line);
  const [first = -1] = on;
  const last = code.tokens[on.at(-1) ?? -1];
  if (!last?.text.endsWith(':') || last.kind === 'string') return [];
  // `else:` and `begin:` are read as labels.
  if (!heads.has(code.text(first).replace(/:$/, ''))) return [];
  return [{start: last.end - 1, end: last.end, text: ''}];
}
