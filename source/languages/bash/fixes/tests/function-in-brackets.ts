import type {Rule} from '../../../rule.ts';
import {testsOn} from '../../code/tests.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** A command in the brackets of a test, which takes its name for a text. */
export const functionInBrackets: Rule = {
  id: 'function-in-brackets',
  tier: 2,
  answers: ({type}) => type === 'TestError',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const {functions} = place.code.structure;
    for (const {opening, from, to, closing} of testsOn(place.bare)) {
      const command = place.text.slice(from, to).trim();
      const name = /^(?:!\s+)?([\w-]+)(?=\s|$)/.exec(command)?.[1];
      if (!functions.some(each => each.name === name)) continue;
      yield {
        source: withPart(place, from - opening.length, to + closing.length, command),
        explanation: `\`${name}\` is a command, which needs no brackets to be a condition.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        is_even() {
          (($1 % 2 == 0))
        }
        if [ is_even 4 ]; then
          echo even
        else
          exit 1
        fi
      `,
      after: program`
        is_even() {
          (($1 % 2 == 0))
        }
        if is_even 4; then
          echo even
        else
          exit 1
        fi
      `,
      output: 'even\n',
    },
  ],
};
