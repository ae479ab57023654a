import type {Rule} from '../../../rule.ts';
import {edited, type Edit} from '../../code/edit.ts';
import {declarationOf, declaredType, typeStart} from '../../code/names.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const again = /^redefinition of '([\w]+)'|^redeclaration of '(?:[\w ]+ )?([\w]+)'/;

/** A variable that is declared twice with one type: the second time it is set. */
export const redeclaration: Rule = {
  id: 'redeclaration',
  tier: 3,
  answers: says(again),
  *suggest(context) {
    const found = errorsSaying(context, again);
    const edits = found.flatMap(({code, index}): Edit[] => {
      const before = declarationOf(code, code.text(index), index);
      const isSame = before !== -1 && declaredType(code, before) === declaredType(code, index);
      const [from, to] = [code.tokens[typeStart(code, index)], code.tokens[index]];
      // What is not given a value has nothing left to say.
      if (!isSame || code.text(index + 1) !== '=' || !from || !to) return [];
      return [{start: from.start, end: to.start, text: ''}];
    });
    const [first] = found;
    if (!first || edits.length === 0) return;
    yield {
      source: edited(first.code, ...edits),
      explanation: `${first.code.text(first.index)} is declared already; here it is set.`,
    };
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'printf("%d\\n", n);', 'int n = 5;', 'printf("%d\\n", n);'),
      after: mainWith('int n = 4;', 'printf("%d\\n", n);', 'n = 5;', 'printf("%d\\n", n);'),
      output: '4\n5\n',
    },
  ],
};
