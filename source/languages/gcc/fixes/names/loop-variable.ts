import type {Rule} from '../../../rule.ts';
import {edited, insertBefore} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {unknownName} from './misspelt-name.ts';
import {mainWith} from '../main-with.ts';

/** The variable of a loop that is never declared. */
export const loopVariable: Rule = {
  id: 'loop-variable',
  tier: 2,
  answers: says(unknownName),
  *suggest(context) {
    for (const {code, index, match} of errorsSaying(context, unknownName)) {
      const name = match[1] ?? match[2] ?? '';
      const heads = code
        .indicesOf('for')
        .filter(at => code.text(at + 2) === name && code.text(at + 3) === '=');
      if (!heads.includes(index - 2)) continue;
      yield {
        source: edited(code, ...heads.map(at => insertBefore(code, at + 2, 'int '))),
        explanation: `${name} is never declared.`,
      };
      return;
    }
  },
  examples: [
    {
      before: mainWith('for (i = 0; i < 2; i++) printf("%d\\n", i);'),
      after: mainWith('for (int i = 0; i < 2; i++) printf("%d\\n", i);'),
      output: '0\n1\n',
    },
  ],
};
