import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {splitAt} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {textOf} from '../../code/expressions.ts';
import {isKeyword} from '../../code/keywords.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** `5 = x`: the name that gets the value stands left. */
export const swappedAssignment: Rule = {
  id: 'swapped-assignment',
  tier: 2,
  answers: report => isSyntaxError(report, 'cannot assign to'),
  *suggest(context) {
    const {statement} = syntaxSpotOf(context) ?? {};
    if (!statement || isKeyword(statement.tokens[0]?.text ?? '')) return;
    const sides = splitAt(statement.tokens, '=');
    const [left = [], right = []] = sides;
    const isName = right.length === 1 && right[0]?.kind === 'name';
    if (sides.length !== 2 || !isName || left.some(({text}) => text === ';')) return;
    const {source} = context;
    const swapped = `${textOf(source, right)} = ${textOf(source, left)}`;
    yield {
      source: applyEdits(source, [replace(statement, swapped)]),
      explanation: 'An assignment has its name on the left and its value on the right.',
    };
  },
  examples: [
    {
      before: program`
        a = 2
        b = 3
        a + b = total
        print(total)
      `,
      after: program`
        a = 2
        b = 3
        total = a + b
        print(total)
      `,
      output: '5\n',
    },
  ],
};
