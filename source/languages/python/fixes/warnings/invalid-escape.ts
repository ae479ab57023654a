import type {Rule} from '../../../rule.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {replaceWarned} from './replace-warned.ts';

/** `"\d"`, where the backslash stands for itself so far, and will be an error. */
export const invalidEscape: Rule = {
  id: 'invalid-escape',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid escape sequence', '"\\'),
  *suggest(context) {
    const source = replaceWarned(context, text => (/^\\[^\\]$/u.test(text) ? `\\${text}` : text));
    if (source === null) return;
    yield {source, explanation: 'A backslash that stands for itself is written twice.'};
  },
  examples: [
    {
      before: String.raw`import re

print(re.findall("\d+", "3 apples, 12 pears"))
`,
      after: String.raw`import re

print(re.findall("\\d+", "3 apples, 12 pears"))
`,
      output: "['3', '12']\n",
      strict: true,
    },
  ],
};
