import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {readCode} from '../../gcc/code/code.ts';
import {edited, insertAfter} from '../../gcc/code/edit.ts';

/** Memory for a copy of a text, without the byte for the zero that ends it. */
export const roomForZero: Rule = {
  id: 'room-for-zero',
  tier: 3,
  answers: ({type, message}) =>
    type === 'heap-buffer-overflow' && message.includes(' 0 bytes after '),
  *suggest({source}) {
    const code = readCode(source);
    const ends = code.indicesOf('strlen').flatMap(at => {
      const isAllocation =
        code.text(at - 1) === '(' && /^(?:malloc|alloca)$/.test(code.text(at - 2));
      const close = code.partner(at + 1);
      return isAllocation && close !== -1 && code.text(close + 1) === ')' ? [close] : [];
    });
    if (ends.length === 0) return;
    yield {
      source: edited(code, ...ends.map(at => insertAfter(code, at, ' + 1'))),
      explanation:
        'A copy of a text needs one byte more than strlen says, for the zero at its end.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        '#include <stdlib.h>',
        '#include <string.h>',
        'int main(void) {',
        '    char *copy = malloc(strlen("pear"));',
        '    strcpy(copy, "pear");',
        '    puts(copy);',
        '    free(copy);',
        '    return 0;',
        '}',
      ),
      wrong: 'char *copy = malloc(strlen("pear"));',
      right: 'char *copy = malloc(strlen("pear") + 1);',
      output: 'pear\n',
    }),
  ],
};
