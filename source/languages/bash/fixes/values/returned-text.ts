import type {Rule} from '../../../rule.ts';
import {placeOf} from '../place.ts';
import {program} from '../program.ts';

/** A function that gives back a text with `return`, which takes a number. */
export const returnedText: Rule = {
  id: 'returned-text',
  tier: 3,
  answers: ({type, message}) =>
    type === 'BuiltinError' &&
    /^return: .*: numeric argument required$/.test(message.slice(0, 500)),
  *suggest(context) {
    const place = placeOf(context);
    const match = place && /^(\s*)return\s+("[^"]*"|'[^']*'|[^\s;]+)\s*$/.exec(place.text);
    if (!place || !match) return;
    const [, indent = '', value = ''] = match;
    const isLast = /^\s*\}/.test(place.code.line(place.number + 1));
    yield {
      source: place.code.withLine(
        place.number,
        `${indent}echo ${value}${isLast ? '' : `\n${indent}return`}`,
      ),
      explanation: 'A function gives a text back by printing it.',
    };
  },
  examples: [
    {
      before: program`
        set -e
        greeting() {
          return "hello $1"
        }
        text=$(greeting Ada)
        echo "$text"
      `,
      after: program`
        set -e
        greeting() {
          echo "hello $1"
        }
        text=$(greeting Ada)
        echo "$text"
      `,
      output: 'hello Ada\n',
    },
  ],
};
