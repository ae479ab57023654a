import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits} from '../../code/edits.ts';
import {reindent} from '../../code/indentation.ts';
import {levelFor, levelsAbove} from '../../code/levels.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** A line whose indentation is that of no block around it: it moves to the nearest one that fits. */
export const unmatchedDedent: Rule = {
  id: 'unmatched-dedent',
  tier: 2,
  answers: report => isSyntaxError(report, 'unindent does not match'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const {code} = spot;
    const best = levelFor(code, statement);
    if (!best) return;
    const legal = new Set(levelsAbove(code, statement).map(({width}) => width));
    const last = lastOf(code, statement, legal);
    yield {
      source: applyEdits(
        code.source,
        reindent(code, statement.firstLine, last.lastLine, statement.indent, best.indent),
      ),
      explanation: `The line is indented like line ${best.firstLine}, the nearest block around it.`,
    };
  },
  examples: [
    {
      before: program`
        def f(n):
            if n > 1:
                n -= 1
           return n


        print(f(3))
      `,
      after: program`
        def f(n):
            if n > 1:
                n -= 1
            return n


        print(f(3))
      `,
      output: '2\n',
    },
    {
      before: program`
        for n in [1, 2]:
            if n == 1:
                print("one")
          else:
                print("other")
      `,
      after: program`
        for n in [1, 2]:
            if n == 1:
                print("one")
            else:
                print("other")
      `,
      output: 'one\nother\n',
    },
  ],
};

/** The last line that is out of step together with the first. */
function lastOf({lines}: Code, statement: LogicalLine, legal: ReadonlySet<number>): LogicalLine {
  const rest = lines.slice(lines.indexOf(statement) + 1);
  const end = rest.findIndex(({width}) => legal.has(width) || width < statement.width);
  return rest.slice(0, end < 0 ? undefined : end).at(-1) ?? statement;
}
