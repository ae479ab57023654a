import {edited, insertAfter} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {typeEnd} from '../../code/type-end.ts';
import {spotOf} from '../spot.ts';

const notAllowed = /^Type '(null|undefined)' is not assignable to type '/;

/** A variable or field that starts as `null`, which its type does not allow. */
export const nullInType: Rule = {
  id: 'null-in-type',
  tier: 3,
  answers: ({message}) => notAllowed.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    const [, missing = 'null'] = notAllowed.exec(context.report.message) ?? [];
    if (spot === null) return;
    const {code, index} = spot;
    if (code.text(index + 1) !== ':') return;
    const end = typeEnd(code, index + 2);
    if (end < index + 2 || code.text(end + 1) !== '=' || code.text(end + 2) !== missing) return;
    yield {
      source: edited(code, insertAfter(code, end, ` | ${missing}`)),
      explanation: `${code.text(index)} starts as ${missing}, which its type must allow.`,
    };
  },
  examples: [
    {
      before: lines(
        'let best: string = null;',
        "for (const word of ['a', 'bc']) best = word;",
        'console.log(best);',
      ),
      after: lines(
        'let best: string | null = null;',
        "for (const word of ['a', 'bc']) best = word;",
        'console.log(best);',
      ),
      output: 'bc\n',
    },
  ],
};
