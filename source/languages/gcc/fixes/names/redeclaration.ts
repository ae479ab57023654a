import type {Rule} from '../../../rule.ts';
import {edited, type Edit} from '../../code/edit.ts';
import {declarationOf, declaredType} from '../../code/names.ts';
import {errorsSaying, lines, says} from '../errors.ts';

const again = /^redefinition of '([\w]+)'|^redeclaration of '(?:[\w ]+ )?([\w]+)'/;

/** A variable that is declared twice with one type: the second time it is set. */
export const redeclaration: Rule = {
  id: 'redeclaration',
  tier: 3,
  answers: says(again),
  *suggest(context) {
    const found = errorsSaying(context, again);
    const edits = found.flatMap(({code, index}): Edit[] => {
      const name = code.text(index);
      const type = declaredType(code, index);
      const before = declarationOf(code, name, index);
      const isSame = before !== -1 && declaredType(code, before) === type;
      const start = (code.tokens[index]?.start ?? 0) - type.length;
      const from = code.source.lastIndexOf(type, code.tokens[index]?.start);
      // What is not given a value has nothing left to say.
      if (!isSame || code.text(index + 1) !== '=' || from === -1 || start < 0) return [];
      return [{start: from, end: code.tokens[index]?.start ?? from, text: ''}];
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
      before: lines(
        '#include <stdio.h>',
        'int main(void) {',
        '    int n = 4;',
        '    printf("%d\\n", n);',
        '    int n = 5;',
        '    printf("%d\\n", n);',
        '    return 0;',
        '}',
      ),
      after: lines(
        '#include <stdio.h>',
        'int main(void) {',
        '    int n = 4;',
        '    printf("%d\\n", n);',
        '    n = 5;',
        '    printf("%d\\n", n);',
        '    return 0;',
        '}',
      ),
      output: '4\n5\n',
    },
  ],
};
