import type {Rule} from '../../../rule.ts';
import {testsOn, type Test} from '../../code/tests.ts';
import {placeOf, withPart, type Place} from '../place.ts';
import {program} from '../program.ts';

/** Operators of other languages, as a test in brackets writes them for numbers. */
const numeric: ReadonlyMap<string, string> = new Map([
  ['<=', '-le'],
  ['=<', '-le'],
  ['>=', '-ge'],
  ['=>', '-ge'],
  ['<>', '-ne'],
  ['-gte', '-ge'],
  ['-gteq', '-ge'],
  ['-lte', '-le'],
  ['-lteq', '-le'],
  ['-neq', '-ne'],
  ['-eql', '-eq'],
  ['-equals', '-eq'],
  ['-eg', '-eq'],
]);
const textual: ReadonlyMap<string, string> = new Map([
  ['===', '='],
  ['!==', '!='],
]);

/** An operator that tests do not know. */
export const testOperators: Rule = {
  id: 'test-operator',
  tier: 2,
  answers: ({type, phase}) => type === 'TestError' || type === 'NoSuchFile' || phase === 'syntax',
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    for (const test of testsOn(place.bare)) {
      const part = mended(place, test);
      if (part === null) continue;
      yield {
        source: withPart(place, test.from, test.to, part.text),
        explanation: `A test writes \`${part.wrong}\` as \`${part.right}\`.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        name=Ada
        [ "$name" === Ada ] || exit 1
        echo same
      `,
      after: program`
        name=Ada
        [ "$name" = Ada ] || exit 1
        echo same
      `,
      output: 'same\n',
    },
    {
      before: program`
        set -e
        size=5
        [ "$size" >= 3 ]
        echo large
      `,
      after: program`
        set -e
        size=5
        [ "$size" -ge 3 ]
        echo large
      `,
      output: 'large\n',
    },
    {
      before: program`
        size=5
        if [[ $size -gte 3 ]]; then
          echo large
        fi
      `,
      after: program`
        size=5
        if [[ $size -ge 3 ]]; then
          echo large
        fi
      `,
      output: 'large\n',
    },
  ],
};

interface Mended {
  readonly text: string;
  readonly wrong: string;
  readonly right: string;
}

function mended({text, bare}: Place, {from, to, opening}: Test): Mended | null {
  const inside = bare.slice(from, to);
  const found = /(?<=\s)(===|!==|<=|=<|>=|=>|<>|-[a-z]{2,6})(?=\s)/.exec(inside);
  const wrong = found?.[1];
  if (!found || wrong === undefined) return null;
  // In double brackets texts are compared with `==`, too.
  const asText = wrong === '===' && opening === '[[' ? '==' : textual.get(wrong);
  const right = asText ?? numeric.get(wrong);
  if (right === undefined) return null;
  const at = from + found.index;
  return {text: text.slice(from, at) + right + text.slice(at + wrong.length, to), wrong, right};
}
