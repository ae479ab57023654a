import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A list of values in square brackets, as other languages have it. */
export const list: Rule = {
  id: 'list',
  tier: 2,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.indicesOf('[').flatMap(open => {
      const close = code.partner(open);
      // A lambda has its parameters or its body behind the brackets.
      const isList = code.text(open - 1) === '=' && /^[;,]$/.test(code.text(close + 1));
      return isList && close !== -1
        ? [replaceToken(code, open, '{'), replaceToken(code, close, '}')]
        : [];
    });
    if (edits.length === 0) return;
    yield {source: edited(code, ...edits), explanation: 'A list of values stands in braces.'};
  },
  examples: [
    {
      before: mainWith('int a[2] = [1, 2];', 'printf("%d\\n", a[1]);'),
      after: mainWith('int a[2] = {1, 2};', 'printf("%d\\n", a[1]);'),
      output: '2\n',
    },
  ],
};
