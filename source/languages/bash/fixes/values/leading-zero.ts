import type {Rule} from '../../../rule.ts';
import {expandedIn} from '../../code/variables.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

/** A number with a leading zero, which arithmetic reads in base 8. */
export const leadingZero: Rule = {
  id: 'leading-zero',
  tier: 2,
  answers: ({type, message}) =>
    type === 'ArithmeticError' &&
    /value too great for base \(error token is "0\d+"\)/.test(message),
  *suggest(context) {
    const place = placeOf(context);
    const expression = place && /\$?\(\(([^()]{1,200})\)\)/d.exec(place.text);
    const range = expression?.indices?.[1];
    if (!place || !range) return;
    const inside = place.text.slice(...range);
    const bare = inside.match(/(?<![\w$#{])[A-Za-z_]\w*/g) ?? [];
    const names = new Set([...expandedIn(inside), ...bare]);
    const [name] = names;
    // With several variables there is no telling whose zero it is.
    if (name === undefined || names.size > 1) return;
    const mention = new RegExp(`(?<![\\w#])(?:\\$\\{${name}\\}|\\$?${name})(?!\\w)`, 'g');
    yield {
      source: withPart(
        place,
        range[0],
        range[1],
        inside.replaceAll(mention, () => `10#$${name}`),
      ),
      explanation: `\`10#\` has a number with a leading zero read in base 10.`,
    };
  },
  examples: [
    {
      before: program`
        set -e
        month=08
        echo $((month + 1))
      `,
      after: program`
        set -e
        month=08
        echo $((10#$month + 1))
      `,
      output: '9\n',
    },
  ],
};
