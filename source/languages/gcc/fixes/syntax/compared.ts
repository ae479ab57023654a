import type {Rule} from '../../../rule.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const noPlace = /^lvalue required as left operand of assignment/;

/** `=` in a condition whose left side is a value that nothing can be assigned to. */
export const compared: Rule = {
  id: 'compared',
  tier: 2,
  answers: says(noPlace),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, noPlace).slice(0, 1)) {
      let open = code.enclosing(index, '(');
      while (open > 0 && !heads.test(code.text(open - 1))) open = code.enclosing(open, '(');
      if (open <= 0) return;
      const isFor = code.text(open - 1) === 'for';
      const close = code.partner(open);
      const parts = code.indicesOf(';').filter(at => at > open && at < close);
      const [from, to] = isFor ? [parts[0] ?? close, parts[1] ?? close] : [open, close];
      const signs = code.indicesOf('=').filter(at => at > from && at < to);
      if (signs.length === 0) return;
      yield {
        source: edited(code, ...signs.map(at => replaceToken(code, at, '=='))),
        explanation: '= assigns; == compares.',
      };
    }
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'if (n = 3 || n = 4) puts("yes");'),
      after: mainWith('int n = 4;', 'if (n == 3 || n == 4) puts("yes");'),
      output: 'yes\n',
    },
  ],
};

const heads = /^(?:if|while|for)$/;
