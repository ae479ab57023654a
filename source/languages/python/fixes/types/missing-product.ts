import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {bindingsOf} from '../../code/names.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {builtinFunctions} from '../../knowledge/builtins.ts';

/** `2(a + b)`, as in algebra: a number is called where it should be multiplied. */
export const missingProduct: Rule = {
  id: 'missing-product',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    /^'(?:int|float)' object is not callable/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens, code} = spot;
    const found = tokens.filter((token, index) => {
      const next = tokens[index + 1];
      if (next?.text !== '(' || tokens[index + 2]?.text === ')') return false;
      if (token.kind === 'number' || token.text === ')') return true;
      const isPlain = token.kind === 'name' && tokens[index - 1]?.text !== '.';
      const isNumber = bindingsOf(code).some(
        ({name, kind}) => name === token.text && /^(?:a|p|l)/.test(kind),
      );
      return isPlain && isNumber && !builtinFunctions.includes(token.text);
    });
    const [place] = found;
    if (found.length !== 1 || !place) return;
    yield {
      source: applyEdits(context.source, [insert(place.end, ' * ')]),
      explanation: 'A product needs its sign: without it, the number is called like a function.',
    };
  },
  examples: [
    {
      before: program`
        width, height = 3, 4
        print(2(width + height))
      `,
      after: program`
        width, height = 3, 4
        print(2 * (width + height))
      `,
      output: '14\n',
    },
  ],
};
