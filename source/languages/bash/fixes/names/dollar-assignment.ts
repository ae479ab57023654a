import type {Rule} from '../../../rule.ts';
import {placeOf, withPart} from '../place.ts';
import {program} from '../program.ts';

const assigned =
  /^\s*(?:(?:then|else|do|local|export|readonly|declare(?:\s+-\w+)?)\s+)*(\$\{?)([A-Za-z_]\w*)(\}?)(?:\[[^\]]*\])?\s*\+?=(?!=)/d;
const loop = /\b(?:for|select)\s+(\$\{?)([A-Za-z_]\w*)(\}?)\s/d;
const read = /\bread\s+(?:-\w+\s+)*(\$\{?)([A-Za-z_]\w*)(\}?)\s*(?:$|[;<|&])/d;

/** A variable that is given a value with a dollar sign before its name. */
export const dollarAssignment: Rule = {
  id: 'dollar-assignment',
  tier: 2,
  answers: ({type}) =>
    /^(?:CommandNotFound|InvalidIdentifier|UnboundVariable|SyntaxError|NoSuchFile)$/.test(type),
  *suggest(context) {
    const place = placeOf(context);
    if (!place) return;
    const match = assigned.exec(place.bare) ?? loop.exec(place.bare) ?? read.exec(place.bare);
    const [, open, , close] = match?.indices ?? [];
    const name = match?.[2];
    if (!open || !close || name === undefined) return;
    yield {
      source: withPart(place, open[0], close[1], name),
      explanation: `Where \`${name}\` is given a value it has no dollar sign.`,
    };
  },
  examples: [
    {
      before: program`
        set -e
        total=1
        $total=$((total + 1))
        echo "$total"
      `,
      after: program`
        set -e
        total=1
        total=$((total + 1))
        echo "$total"
      `,
      output: '2\n',
    },
    {
      before: program`
        for $n in 1 2; do
          echo "$n"
        done
        [ "$n" -eq 2 ]
      `,
      after: program`
        for n in 1 2; do
          echo "$n"
        done
        [ "$n" -eq 2 ]
      `,
      output: '1\n2\n',
    },
  ],
};
