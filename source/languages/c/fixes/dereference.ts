import type {Rule} from '../../rule.ts';
import {inOnePlace, lines} from '../../rule-examples.ts';
import {edited, insertBefore, type Edit} from '../../gcc/code/edit.ts';
import {errorsSaying, says} from '../../gcc/fixes/errors.ts';

const assigned = /^assignment to '([\w ]+) \*' from '\1' makes pointer from integer/;
const read =
  /^(?:initialization of|assignment to) '([\w ]+)' from '(?:const )?\1 \*' makes integer from pointer/;

/** A pointer where the value that it points to is meant. */
export const dereference: Rule = {
  id: 'dereference',
  tier: 2,
  answers: report => says(assigned)(report) || says(read)(report),
  *suggest(context) {
    const written = errorsSaying(context, assigned).flatMap(({code, index}): Edit[] => {
      const at = code.text(index) === '=' ? index - 1 : index;
      return code.isName(at) && /^[;{}]$/.test(code.text(at - 1))
        ? [insertBefore(code, at, '*')]
        : [];
    });
    const taken = errorsSaying(context, read).flatMap(({code, index}): Edit[] => {
      const at = code.text(index) === '=' ? index + 1 : index;
      return code.isName(at) && code.text(at + 1) === ';' ? [insertBefore(code, at, '*')] : [];
    });
    const [found] = [...errorsSaying(context, assigned), ...errorsSaying(context, read)];
    if (!found || written.length + taken.length === 0) return;
    yield {
      source: edited(found.code, ...written, ...taken),
      explanation: 'The value that the pointer points to is meant: *.',
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'static void reset(int *n) {',
        '    n = 7;',
        '}',
        'int main(void) {',
        '    int n = 4;',
        '    reset(&n);',
        '    printf("%d\\n", n);',
        '    return 0;',
        '}',
      ),
      wrong: 'n = 7;',
      right: '*n = 7;',
      output: '7\n',
    }),
  ],
};
