import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {braceBalance, firstBraceFault} from '../../code/blocks.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertLine, removeToken} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';

/** A brace that is missing or too many: the indentation tells where. */
export const brace: Rule = {
  id: 'brace',
  tier: 3,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const balance = braceBalance(code);
    const fault = balance === 0 ? null : firstBraceFault(code);
    if (fault?.kind === 'missing' && balance > 0) {
      yield {
        source: edited(code, insertLine(code, fault.before, `${fault.indent}}`)),
        explanation: `A block is not closed, and by the indentation it ends before line ${fault.before}.`,
      };
    }
    if (fault?.kind === 'extra' && balance < 0) {
      const line = code.line(fault.index);
      const isAlone = code.lineText(line).trim() === '}';
      const edit = isAlone
        ? {start: code.lineStart(line), end: code.lineStart(line + 1), text: ''}
        : removeToken(code, fault.index);
      yield {
        source: edited(code, edit),
        explanation: `The brace in line ${line} closes nothing.`,
      };
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'static void count(int n) {',
        '    for (int i = 0; i < n; i++) {',
        '        if (i % 2) {',
        '            printf("%d\\n", i);',
        '    }',
        '}',
        'int main(void) {',
        '    count(4);',
        '    return 0;',
        '}',
      ),
      wrong: '            printf("%d\\n", i);\n',
      right: lines('            printf("%d\\n", i);', '        }'),
      output: '1\n3\n',
    }),
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        'static int one(void) {',
        '    return 1;',
        '    }',
        '}',
        'int main(void) {',
        '    printf("%d\\n", one());',
        '}',
      ),
      wrong: lines('    return 1;', '    }'),
      right: '    return 1;\n',
      output: '1\n',
    }),
  ],
};
