import type {Rule} from '../../../rule.ts';
import {testsOn} from '../../code/tests.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** A test that closes with another kind of bracket than it opens with, or not at all. */
export const bracketPair: Rule = {
  id: 'bracket-pair',
  tier: 2,
  answers: ({type, message, phase}) =>
    (type === 'TestError' && /missing `\]'|too many arguments/.test(message)) || phase === 'syntax',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    for (const {opening, to, closing} of testsOn(place.bare)) {
      const right = opening === '[' ? ']' : ']]';
      if (closing === right) continue;
      const gap = closing === '' && !/\s/.test(place.text.charAt(to - 1)) ? ' ' : '';
      yield {
        source: withPart(place, to, to + closing.length, gap + right),
        explanation: `The test opens with \`${opening}\` and has to close with \`${right}\`.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        name=Ada
        if [[ $name == A* ]; then
          echo found
        fi
      `,
      after: program`
        name=Ada
        if [[ $name == A* ]]; then
          echo found
        fi
      `,
      output: 'found\n',
    },
    {
      before: program`
        name=Ada
        if [ "$name" = Ada; then
          echo found
        else
          exit 1
        fi
      `,
      after: program`
        name=Ada
        if [ "$name" = Ada ]; then
          echo found
        else
          exit 1
        fi
      `,
      output: 'found\n',
    },
  ],
};
