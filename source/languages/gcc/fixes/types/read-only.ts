import type {Rule} from '../../../rule.ts';
import {edited, removeToken} from '../../code/edit.ts';
import {declarationOf} from '../../code/names.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const readOnly = /^(?:assignment|increment|decrement) of read-only variable '(\w+)'/;

/** A variable that is declared constant, and changed. */
export const readOnlyVariable: Rule = {
  id: 'read-only',
  tier: 3,
  answers: says(readOnly),
  *suggest(context) {
    for (const {code, index, match} of errorsSaying(context, readOnly).slice(0, 1)) {
      const name = match[1] ?? '';
      const declared = declarationOf(code, name, index);
      let at = declared - 1;
      while (at > declared - 5 && code.text(at) !== 'const') at -= 1;
      if (declared === -1 || code.text(at) !== 'const') return;
      yield {
        source: edited(code, removeToken(code, at)),
        explanation: `${name} is changed, so it cannot be constant.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('const int total = 0;', 'total += 2;', 'printf("%d\\n", total);'),
      after: mainWith('int total = 0;', 'total += 2;', 'printf("%d\\n", total);'),
      output: '2\n',
    },
  ],
};
