import type {Rule} from '../../../rule.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** As arithmetic writes what other languages have. */
const meant: ReadonlyMap<string, string> = new Map([
  ['=<', '<='],
  ['=>', '>='],
  ['===', '=='],
  ['!==', '!='],
  ['<>', '!='],
  ['and', '&&'],
  ['or', '||'],
  ['-eq', '=='],
  ['-ne', '!='],
  ['-lt', '<'],
  ['-le', '<='],
  ['-gt', '>'],
  ['-ge', '>='],
]);

/** An operator that arithmetic does not know. */
export const arithmeticOperators: Rule = {
  id: 'arithmetic-operator',
  tier: 2,
  answers: ({type}) => type === 'ArithmeticError' || type === 'UnboundVariable',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const open = place.bare.indexOf('((');
    const found = /(?<=\s)(===|!==|=<|=>|<>|and|or|-(?:eq|ne|l[te]|g[te]))(?=\s)/.exec(
      place.bare.slice(Math.max(open, 0)),
    );
    const wrong = found?.[1] ?? '';
    const right = meant.get(wrong);
    if (open === -1 || !found || right === undefined) return;
    const at = open + found.index;
    yield {
      source: withPart(place, at, at + wrong.length, right),
      explanation: `Arithmetic writes \`${wrong}\` as \`${right}\`.`,
    };
  },
  examples: [
    {
      before: program`
        n=3
        (( n =< 5 )) || exit 1
        echo small
      `,
      after: program`
        n=3
        (( n <= 5 )) || exit 1
        echo small
      `,
      output: 'small\n',
    },
    {
      before: program`
        n=3
        if (( n -lt 5 )); then
          echo small
        else
          exit 1
        fi
      `,
      after: program`
        n=3
        if (( n < 5 )); then
          echo small
        else
          exit 1
        fi
      `,
      output: 'small\n',
    },
  ],
};
