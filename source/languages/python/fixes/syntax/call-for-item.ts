import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** `table(key) = value`: items have square brackets. */
export const callForItem: Rule = {
  id: 'call-for-item',
  tier: 3,
  answers: report => isSyntaxError(report, 'cannot assign to function call here'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot?.statement) return;
    const {tokens} = spot.statement;
    const close = tokens.findIndex(({text, end}) => text === ')' && end === spot.to);
    const open = matchingBracket(tokens, close);
    const [opening, closing] = [tokens[open ?? -1], tokens[close]];
    const isAssignment = tokens[close + 1]?.text === '=' && tokens[0]?.start === spot.at;
    if (open === null || !opening || !closing || !isAssignment || close === open + 1) return;
    yield {
      source: applyEdits(context.source, [replace(opening, '['), replace(closing, ']')]),
      explanation: 'Only an item can be assigned to, and it is written with square brackets.',
    };
  },
  examples: [
    {
      before: program`
        ages = {}
        ages("Ada") = 36
        print(ages["Ada"])
      `,
      after: program`
        ages = {}
        ages["Ada"] = 36
        print(ages["Ada"])
      `,
      output: '36\n',
    },
  ],
};
