import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {placeAt, placeOf, withPart, type Place} from '../place.ts';
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
    const at = placeOf(context);
    const found = at && (match(at, assigned) ?? match(at, read));
    // What is wrong with the head of a loop is told at its end.
    const loops = found
      ? []
      : readCode(context.source)
          .lines.keys()
          .map(index => index + 1);
    const [first = null] = [...loops].flatMap(line => {
      const place = placeAt(readCode(context.source), line);
      return (place && match(place, loop)) ?? [];
    });
    const {place, from, to, name} = found ?? first ?? {};
    if (place === undefined || from === undefined || to === undefined || name === undefined) return;
    yield {
      source: withPart(place, from, to, name),
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

interface Found {
  readonly place: Place;
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

function match(place: Place, pattern: RegExp): Found | null {
  const result = pattern.exec(place.bare);
  const [, open, , close] = result?.indices ?? [];
  const name = result?.[2];
  if (!open || !close || name === undefined) return null;
  return {place, from: open[0], to: close[1], name};
}
