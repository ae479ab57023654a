import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {edited, type Edit} from '../../code/edit.ts';
import {readCode} from '../../code/code.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const withoutHash =
  /^([ \t]*)(?:include[ \t]*(?:<[\w./]+>|"[\w./]+")|define[ \t]+\w+[ \t]+\S.*)[ \t]*;?[ \t]*$/;
const endsWithSemicolon =
  /^[ \t]*#[ \t]*(?:include\b.*[>"]|define[ \t]+\w+[ \t]+[^;{}()]*)(;)[ \t]*$/;

/** A line of the preprocessor without its `#`, or with a semicolon that becomes part of it. */
export const directive: Rule = {
  id: 'directive',
  tier: 2,
  answers: isCompileError,
  *suggest({source, lines: all}) {
    const code = readCode(source);
    const hashes: Edit[] = [];
    const semicolons: Edit[] = [];
    for (const [index, text] of all.entries()) {
      const start = code.lineStart(index + 1);
      const indent = withoutHash.exec(text)?.[1]?.length;
      if (indent !== undefined)
        hashes.push({start: start + indent, end: start + indent, text: '#'});
      if (endsWithSemicolon.test(text)) {
        const at = start + text.lastIndexOf(';');
        semicolons.push({start: at, end: at + 1, text: ''});
      }
    }
    if (hashes.length > 0) {
      yield {
        source: edited(code, ...hashes),
        explanation: 'A line for the preprocessor begins with #.',
      };
    }
    if (semicolons.length > 0) {
      yield {
        source: edited(code, ...semicolons),
        explanation:
          'A line for the preprocessor has no semicolon: it would be part of what it defines.',
      };
    }
  },
  examples: [
    {
      before: lines(
        'include <stdio.h>',
        'int main(void) {',
        '    puts("hello");',
        '    return 0;',
        '}',
      ),
      after: mainWith('puts("hello");'),
      output: 'hello\n',
    },
    inOnePlace({
      before: lines(
        '#include <stdio.h>',
        '#define SIZE 2;',
        'int main(void) {',
        '    int a[SIZE] = {1, 2};',
        '    printf("%d\\n", a[SIZE - 1]);',
        '    return 0;',
        '}',
      ),
      wrong: '#define SIZE 2;',
      right: '#define SIZE 2',
      output: '2\n',
    }),
  ],
};
