import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** A `return` or `yield` right below a function that lost its indentation. */
export const returnOutside: Rule = {
  id: 'return-outside',
  tier: 2,
  answers: report => isSyntaxError(report, "'return' outside function", "'yield' outside function"),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const {statement} = spot ?? {};
    if (!spot || !statement) return;
    const {code} = spot;
    const above = code.lines[code.lines.indexOf(statement) - 1];
    const owner = code.blocks.findLast(
      ({kind, body, header}) =>
        kind === 'function' && above && body.includes(above) && header.width === statement.width,
    );
    const first = owner?.body[0];
    if (!owner || !first || first.firstLine === owner.header.firstLine) return;
    const indent = {start: statement.start - statement.indent.length, end: statement.start};
    yield {
      source: applyEdits(code.source, [replace(indent, first.indent)]),
      explanation: `The line belongs to \`${owner.name.text}\`: it is indented like the rest of it.`,
    };
  },
  examples: [
    {
      before: program`
        def total(values):
            result = 0
            for value in values:
                result += value
        return result


        print(total([1, 2]))
      `,
      after: program`
        def total(values):
            result = 0
            for value in values:
                result += value
            return result


        print(total([1, 2]))
      `,
      output: '3\n',
    },
  ],
};
