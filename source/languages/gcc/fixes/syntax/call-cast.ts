import type {Rule} from '../../../rule.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const type = /^expected expression before '(int|float|double|char|long)'/;

/** A conversion that is written as a call, such as `int(x)`. */
export const callCast: Rule = {
  id: 'call-cast',
  tier: 2,
  answers: says(type),
  *suggest(context) {
    for (const {code, index, match} of errorsSaying(context, type).slice(0, 1)) {
      const [, name = ''] = match;
      const isCall = code.text(index) === name && code.text(index + 1) === '(';
      if (!isCall || !/^(?:[-+*/%=(,<>]|[<>=!]=|return)$/.test(code.text(index - 1))) return;
      yield {
        source: edited(code, replaceToken(code, index, `(${name})`)),
        explanation: `The type that a value is made into stands in brackets: (${name}).`,
      };
    }
  },
  examples: [
    {
      before: mainWith('double x = 2.5;', 'printf("%d\\n", int(x));'),
      after: mainWith('double x = 2.5;', 'printf("%d\\n", (int)(x));'),
      output: '2\n',
    },
  ],
};
