import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits} from '../../code/edits.ts';
import {blockFrom, reindent} from '../../code/indentation.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** A file that is used right after the `with` block that closed it. */
export const closedFile: Rule = {
  id: 'closed-file',
  tier: 3,
  answers: report =>
    report.type === 'ValueError' && messageOf(report).startsWith('I/O operation on closed file'),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code, statement} = spot;
    const above = code.lines.slice(0, code.lines.indexOf(statement));
    const header = above.findLast(({width}) => width <= statement.width);
    const first = header && code.lines[code.lines.indexOf(header) + 1];
    const name = header?.tokens.at(-2)?.text;
    const usesFile = statement.tokens.some(({text}) => text === name);
    if (!header || !first || header.tokens[0]?.text !== 'with' || header.width !== statement.width)
      return;
    if (!usesFile || first === statement) return;
    const block = blockFrom(code, statement);
    const end = block.findIndex((line, index) => index > 0 && line.width === statement.width);
    const last = block.slice(0, end < 0 ? undefined : end).at(-1) ?? statement;
    yield {
      source: applyEdits(
        code.source,
        reindent(code, statement.firstLine, last.lastLine, statement.indent, first.indent),
      ),
      explanation: `\`with\` closes the file where its block ends: the use of \`${name ?? ''}\` moves into it.`,
    };
  },
  examples: [
    {
      before: program`
        with open(__file__) as file:
            first = file.readline()
        for line in file:
            print(line.rstrip())
            break
      `,
      after: program`
        with open(__file__) as file:
            first = file.readline()
            for line in file:
                print(line.rstrip())
                break
      `,
      output: '    first = file.readline()\n',
    },
  ],
};
