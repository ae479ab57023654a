import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits} from '../../code/edits.ts';
import {blockFrom, isHeader, reindent} from '../../code/indentation.ts';
import {levelFor} from '../../code/levels.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

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
    const isFirst = code.lines[0] === statement;
    const indent = isFirst ? '' : levelFor(code, statement)?.indent;
    if (indent === undefined) return;
    const after = code.lines[code.lines.indexOf(statement) + 1];
    // A header above a block that is not deeper went astray alone.
    const isAlone = isHeader(statement) && after && after.width <= statement.width;
    const last = (isAlone ? undefined : blockFrom(code, statement).at(-1)) ?? statement;
    yield {
      source: applyEdits(
        code.source,
        reindent(code, statement.firstLine, last.lastLine, statement.indent, indent),
      ),
      explanation: 'Nothing above starts a block that the line could be in: it moves left.',
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
