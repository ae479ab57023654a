import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A text in single quotes, which are for one character. */
export const singleQuotes: Rule = {
  id: 'single-quotes',
  tier: 2,
  answers: report =>
    isCompileError(report) || report.others.some(({type}) => type === '-Wmultichar'),
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.tokens.flatMap(({kind, text}, at) =>
      kind === 'string' &&
      /^'(?:\\.|[^\\']){2,}'$/.test(text) &&
      !/^'\\[\dxuU][\da-fA-F]*'$/.test(text)
        ? [
            replaceToken(
              code,
              at,
              `"${text.slice(1, -1).replaceAll(/\\.|"/g, part => (part === '"' ? '\\"' : part === "\\'" ? "'" : part))}"`,
            ),
          ]
        : [],
    );
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: 'A text stands in double quotes; single ones are for one character.',
    };
  },
  examples: [
    {
      before: mainWith("puts('hello');"),
      after: mainWith('puts("hello");'),
      output: 'hello\n',
    },
  ],
};
