import {edited, replaceTokens} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

/** A getter, or a property that holds a plain value, that is called like a method. */
export const getterCalled: Rule = {
  id: 'getter-called',
  tier: 2,
  answers: ({type, notes}) =>
    type === 'TS6234' ||
    (type === 'TS2349' &&
      notes.some(note => /^Type '(?:Number|String|Boolean)' has no call/.test(note))),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const open = index + 1;
    if (code.text(open) !== '(' || code.close(open) !== open + 1) return;
    yield {
      source: edited(code, replaceTokens(code, open, open + 1, '')),
      explanation: `${code.text(index)} is no method: it stands without parentheses.`,
    };
  },
  examples: [
    {
      before: lines("const words: string[] = ['a', 'b'];", 'console.log(words.length());'),
      after: lines("const words: string[] = ['a', 'b'];", 'console.log(words.length);'),
      output: '2\n',
    },
  ],
};
