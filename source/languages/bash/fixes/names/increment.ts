import type {Rule} from '../../../rule.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

const step =
  /^\s*(?:(?:if|then|else|do)\s+)?(\$?([A-Za-z_]\w*)\s*(\+\+|--|[-+*/%]=)\s*([\w$]+)?\s*;?)\s*$/d;

/** A variable that is counted up as in C: `number++`, `total += 2`. */
export const increment: Rule = {
  id: 'increment',
  tier: 3,
  answers: report => report.type === 'CommandNotFound',
  *suggest(context) {
    const place = placeOf(context);
    const match = place && step.exec(place.bare);
    if (!place || !match?.indices) return;
    const [, , name = '', operator = '', operand] = match;
    const isByOne = operator === '++' || operator === '--';
    if (isByOne === (operand !== undefined)) return;
    const [from, to] = match.indices[1] ?? [0, 0];
    const expression = `${name}=$((${name} ${operator.charAt(0)} ${operand ?? '1'}))`;
    yield {
      source: withPart(place, from, to, expression),
      explanation: `Arithmetic stands in \`$((…))\`.`,
    };
  },
  examples: [
    {
      before: program`
        set -e
        number=1
        number++
        echo "$number"
      `,
      after: program`
        set -e
        number=1
        number=$((number + 1))
        echo "$number"
      `,
      output: '2\n',
    },
    {
      before: program`
        set -e
        total=1
        total += 4
        echo "$total"
      `,
      after: program`
        set -e
        total=1
        total=$((total + 4))
        echo "$total"
      `,
      output: '5\n',
    },
  ],
};
