import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {continues} from '../../code/clauses.ts';
import {applyEdits} from '../../code/edits.ts';
import {blockFrom, isHeader, reindent} from '../../code/indentation.ts';
import type {LogicalLine} from '../../code/logical-lines.ts';
import type {Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** An `else`, `elif`, `except` or `finally` that is not below the block which it belongs to. */
export const misplacedClause: Rule = {
  id: 'misplaced-clause',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax', "expected 'except'"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const clause = spot && clauseOf(spot.code, spot.line);
    if (!spot || !clause) return;
    const {code} = spot;
    const header = headerOf(code, clause);
    if (!header || header.width === clause.width) return;
    const block = blockFrom(code, clause);
    const end = block.findIndex((line, index) => index > 0 && line.width <= clause.width);
    const last = block.slice(0, end < 0 ? undefined : end).at(-1) ?? clause;
    yield {
      source: applyEdits(
        code.source,
        reindent(code, clause.firstLine, last.lastLine, clause.indent, header.indent),
      ),
      explanation: `\`${clause.tokens[0]?.text}\` belongs to the \`${header.tokens[0]?.text}\` on line ${header.firstLine}: it is indented like that.`,
    };
  },
  examples: [
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

/** The clause on a line, or right below it when that is where a `try` misses it. */
function clauseOf({lines}: Code, line: number): LogicalLine | null {
  const found = lines.find(({firstLine}) => firstLine >= line);
  return found && /^(?:else|elif|except|finally)$/.test(found.tokens[0]?.text ?? '') ? found : null;
}

/** The nearest header above that the clause can continue, and that has a block. */
function headerOf({lines}: Code, clause: LogicalLine): LogicalLine | undefined {
  const above = lines.slice(0, lines.indexOf(clause));
  const word = clause.tokens[0]?.text ?? '';
  return above.findLast(
    (line, index) =>
      isHeader(line) &&
      continues(word, line.tokens[0]?.text ?? '') &&
      (above[index + 1]?.width ?? 0) > line.width &&
      line.width < clause.width,
  );
}
