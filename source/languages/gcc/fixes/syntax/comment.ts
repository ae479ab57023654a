import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';

/** A comment that is not closed on its line and swallows code up to the end of the next comment. */
export const comment: Rule = {
  id: 'comment',
  tier: 3,
  answers: report => isCompileError(report) || report.type === 'linker error',
  *suggest({source}) {
    const code = readCode(source);
    const open = code.comments.find(
      ({text}) => text.startsWith('/*') && (!text.endsWith('*/') || /\n[^\n]*\/\*/.test(text)),
    );
    if (open === undefined) return;
    const line = code.lineText(open.line);
    const end = code.lineStart(open.line) + line.length;
    yield {
      source: edited(code, {start: end, end, text: ' */'}),
      explanation: `The comment in line ${open.line} is not closed.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        '/* One.',
        'static int one(void) { return 1; }',
        '/* The start. */',
        'int main(void) {',
        '    printf("%d\\n", one());',
        '    return 0;',
        '}',
      ),
      wrong: '/* One.',
      right: '/* One. */',
      output: '1\n',
    }),
  ],
};
