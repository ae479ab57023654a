import type {Rule} from '../../../rule.ts';
import {testsOn} from '../../code/tests.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

const expected =
  /^(?:\[|test): ([A-Za-z][\w .-]*): integer expected|^(?:\[|test): ([A-Za-z][\w .-]*): integer expression expected/;

/** Texts that are compared with an operator for numbers. */
export const textComparison: Rule = {
  id: 'text-comparison',
  tier: 2,
  answers: ({type, message}) => type === 'TestError' && expected.test(message),
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    for (const {from, to} of testsOn(place.bare)) {
      const found = /(?<=\s)-(eq|ne)(?=\s)/.exec(place.bare.slice(from, to));
      if (!found) continue;
      const at = from + found.index;
      const other = place.text.slice(at + found[0].length, to).trim();
      // With a number on the other side, it is the value that is wrong.
      if (/^["']?-?\d+["']?$/.test(other)) continue;
      const operator = found[1] === 'eq' ? '=' : '!=';
      yield {
        source: withPart(place, at, at + found[0].length, operator),
        explanation: `Texts are compared with \`${operator}\`; \`${found[0]}\` is for numbers.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        mode=strict
        if [ "$mode" -eq "strict" ]; then
          echo strict
        else
          exit 1
        fi
      `,
      after: program`
        mode=strict
        if [ "$mode" = "strict" ]; then
          echo strict
        else
          exit 1
        fi
      `,
      output: 'strict\n',
    },
  ],
};
