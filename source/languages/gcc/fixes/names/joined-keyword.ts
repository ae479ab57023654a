import type {Rule} from '../../../rule.ts';
import {type Code} from '../../code/code.ts';
import {edited, insertAt} from '../../code/edit.ts';
import {namesInScope} from '../../code/names.ts';
import {cHeaderOf} from '../../knowledge/headers.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';
import {unknownName} from './misspelt-name.ts';

/** Keywords that a value can follow, or a declared name. */
const keyword = /^(return|else|goto|int|char|float|double|long)(\w+)$/;

/** A keyword without a blank behind it, such as `return0`. */
export const joinedKeyword: Rule = {
  id: 'joined-keyword',
  tier: 2,
  answers: says(unknownName),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, unknownName).slice(0, 3)) {
      const [, word, rest] = keyword.exec(code.text(index)) ?? [];
      const token = code.tokens[index];
      if (word === undefined || rest === undefined || !token) continue;
      if (!isValue(code, index, rest)) continue;
      yield {
        source: edited(code, insertAt(token.start + word.length, ' ')),
        explanation: `A blank is missing between ${word} and ${rest}.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('puts("hello");', 'return0;'),
      after: mainWith('puts("hello");', 'return 0;'),
      output: 'hello\n',
    },
    {
      before: mainWith('int n = 4;', 'if (n > 5) puts("big");', 'elseputs("small");'),
      after: mainWith('int n = 4;', 'if (n > 5) puts("big");', 'else puts("small");'),
      output: 'small\n',
    },
  ],
};

const isValue = (code: Code, index: number, rest: string): boolean =>
  /^\d+$/.test(rest) ||
  cHeaderOf.has(rest) ||
  namesInScope(code, index, code.text(index)).has(rest);
