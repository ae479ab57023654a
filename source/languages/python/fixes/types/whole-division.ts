import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf, type Spot} from '../../code/spot.ts';
import type {Token} from '../../code/token.ts';

const needsInteger =
  /^'float' object cannot be interpreted as an integer|^(?:list|tuple|string|str|range) (?:indices|index) must be integers or slices, not float|^slice indices must be integers|^can't multiply sequence by non-int of type 'float'/;

/** A division whose result is an index or a count, which must be a whole number: `//`. */
export const wholeDivision: Rule = {
  id: 'whole-division',
  tier: 2,
  answers: report => report.type === 'TypeError' && needsInteger.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const divisions = divisionsIn(spot.tokens);
    const found = divisions.length > 0 ? divisions : divisionsBehind(spot);
    if (found.length === 0) return;
    yield {
      source: applyEdits(
        context.source,
        found.map(sign => replace(sign, sign.text === '/' ? '//' : '//=')),
      ),
      explanation: 'An index or a count is a whole number: `//` divides without a remainder.',
    };
  },
  examples: [
    {
      before: program`
        values = [1, 2, 3]
        middle = len(values) / 2
        print(values[middle])
      `,
      after: program`
        values = [1, 2, 3]
        middle = len(values) // 2
        print(values[middle])
      `,
      output: '2\n',
    },
    {
      before: program`
        for n in range(5 / 2):
            print(n)
      `,
      after: program`
        for n in range(5 // 2):
            print(n)
      `,
      output: '0\n1\n',
    },
  ],
};

/** Variables whose fraction is wanted elsewhere. */
const exactNames = /^(?:avg|average|mean|ratio|percent|rate|price|cost|share|total)/i;

const divisionsIn = (tokens: readonly Token[]) =>
  tokens.filter(({text}) => text === '/' || text === '/=');

/** Divisions in the assignments of the variables that the failing expression uses. */
function divisionsBehind({code, tokens, block}: Spot): Token[] {
  const used = tokens.flatMap(({kind, text}) => (kind === 'name' ? [text] : []));
  const names = new Set(used.filter(name => !exactNames.test(name)));
  return bindingsOf(code)
    .filter(
      ({name, scope, kind}) => names.has(name) && scope === (block ?? null) && kind.startsWith('a'),
    )
    .flatMap(({line}) => divisionsIn(line.tokens));
}
