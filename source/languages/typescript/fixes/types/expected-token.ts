import type {Code} from '../../../javascript/code/code.ts';
import {edited, insertAfter} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

const expected = /^'([)\]}>,:;=])' expected\.$/;

/** A sign that the compiler misses, put where it misses it: within types, which the rules for JavaScript do not see. */
export const expectedToken: Rule = {
  id: 'expected-token',
  tier: 4,
  answers: ({type, message}) => type === 'TS1005' && expected.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    const sign = expected.exec(context.report.message)?.[1];
    if (spot === null || sign === undefined) return;
    const {code, index} = spot;
    for (const [place, text] of placesFor(sign, code, index)) {
      yield {
        source: edited(code, insertAfter(code, place, text)),
        explanation: `The compiler misses a ${text} here.`,
      };
    }
  },
  examples: [
    {
      before: lines(
        'const ages: Map<string, number = new Map();',
        "ages.set('Ada', 36);",
        "console.log(ages.get('Ada'));",
      ),
      after: lines(
        'const ages: Map<string, number> = new Map();',
        "ages.set('Ada', 36);",
        "console.log(ages.get('Ada'));",
      ),
      output: '36\n',
    },
  ],
};

function placesFor(sign: string, code: Code, index: number): (readonly [number, string])[] {
  if (sign === ',' && code.text(code.parent(index)) === '(')
    return [
      [index - 1, ':'],
      [index - 1, ','],
    ];
  // What follows a comma in `<…>` may already be the next parameter.
  const comma = sign === '>' && code.text(index - 2) === ',' ? [[index - 3, sign] as const] : [];
  return [...comma, [index - 1, sign]];
}
