import {edited, replaceTokens} from '../../../javascript/code/edit.ts';
import {elements} from '../../../javascript/code/expressions.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

const unfit = /^Argument of type '[^\n]{1,300}' is not assignable to parameter of type '/;

/** Two arguments of different types the wrong way round. Which they are, the compiler will tell. */
export const swappedArguments: Rule = {
  id: 'swapped-arguments',
  tier: 3,
  answers: ({message}) => unfit.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const open = code.parent(index);
    if (code.text(open) !== '(') return;
    const [first, second, ...more] = elements(code, open);
    if (first === undefined || second === undefined || more.length > 0) return;
    const arePlain = [first, second].every(([from, to]) => to - from <= 4);
    if (!arePlain) return;
    yield {
      source: edited(
        code,
        replaceTokens(code, ...first, code.slice(...second)),
        replaceTokens(code, ...second, code.slice(...first)),
      ),
      explanation: `${code.text(open - 1)} takes its two arguments the other way round.`,
    };
  },
  examples: [
    {
      before: lines(
        'function repeat(text: string, times: number): string {',
        '  return text.repeat(times);',
        '}',
        "console.log(repeat(3, 'ab'));",
      ),
      after: lines(
        'function repeat(text: string, times: number): string {',
        '  return text.repeat(times);',
        '}',
        "console.log(repeat('ab', 3));",
      ),
      output: 'ababab\n',
    },
  ],
};
