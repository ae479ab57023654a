import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, removeToken} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';

const bare = /^expected (?:identifier or '\('|unqualified-id) before '\{' token/;

/** A semicolon between the head of a function and its body. */
export const headSemicolon: Rule = {
  id: 'head-semicolon',
  tier: 2,
  answers: says(bare),
  *suggest(context) {
    const code = readCode(context.source);
    for (const {index} of errorsSaying(context, bare).slice(0, 1)) {
      if (code.text(index) !== '{' || code.text(index - 1) !== ';' || code.text(index - 2) !== ')')
        return;
      yield {
        source: edited(code, removeToken(code, index - 1)),
        explanation: 'The semicolon parts the head of the function from its body.',
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'int main(void);',
        '{',
        '    puts("hello");',
        '    return 0;',
        '}',
      ),
      wrong: 'int main(void);',
      right: 'int main(void)',
      output: 'hello\n',
    }),
  ],
};
