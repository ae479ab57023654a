import {edited, replaceTokens} from '../../../javascript/code/edit.ts';
import {statementEnd, statementStart} from '../../../javascript/code/statements.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

/** `const total: price * count;`, where the value stands in the place of the type. */
export const colonForEquals: Rule = {
  id: 'colon-for-equals',
  tier: 3,
  answers: ({type}) => /^TS(?:1005|1155|2749|1161)$/.test(type),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const start = statementStart(code, index);
    const colon = start + 2;
    if (!/^(?:const|let|var)$/.test(code.text(start)) || code.text(colon) !== ':') return;
    const end = statementEnd(code, start);
    for (let at = colon; at <= end; at = Math.max(code.skip(at), at + 1)) {
      if (code.text(at) === '=') return;
    }
    yield {
      source: edited(code, replaceTokens(code, colon, colon, ' =')),
      explanation: `${code.text(start + 1)} is given a value, which takes = rather than a colon.`,
    };
  },
  examples: [
    {
      before: lines('const count: number = 4;', 'const half: count / 2;', 'console.log(half);'),
      after: lines('const count: number = 4;', 'const half = count / 2;', 'console.log(half);'),
      output: '2\n',
    },
  ],
};
