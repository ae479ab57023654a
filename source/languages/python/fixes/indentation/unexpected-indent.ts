import type {Rule} from '../../../rule.ts';
import {applyEdits} from '../../code/edits.ts';
import {blockFrom, reindent} from '../../code/indentation.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import {program} from '../program.ts';

/** A line that is indented deeper than the one above without a reason: it and its block move left. */
export const unexpectedIndent: Rule = {
  id: 'unexpected-indent',
  tier: 2,
  answers: report => isSyntaxError(report, 'unexpected indent'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const {code} = spot;
    const above = code.lines[code.lines.indexOf(statement) - 1];
    const last = blockFrom(code, statement).at(-1) ?? statement;
    const indent = above?.indent ?? '';
    yield {
      source: applyEdits(
        code.source,
        reindent(code, statement.firstLine, last.lastLine, statement.indent, indent),
      ),
      explanation: 'Nothing above starts a block, so the line is indented like the one above.',
    };
  },
  examples: [
    {
      before: program`
        n = 1
          m = 2
        print(n + m)
      `,
      after: program`
        n = 1
        m = 2
        print(n + m)
      `,
      output: '3\n',
    },
    {
      before: program`
        def f():
            total = 0
             for n in [1, 2]:
                 total += n
            return total


        print(f())
      `,
      after: program`
        def f():
            total = 0
            for n in [1, 2]:
                total += n
            return total


        print(f())
      `,
      output: '3\n',
    },
  ],
};
