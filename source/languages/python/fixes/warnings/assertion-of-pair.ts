import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {replaceWarned} from './replace-warned.ts';

/** `assert (x > 0, "message")`, which asserts a tuple and never fails. */
export const assertionOfPair: Rule = {
  id: 'assertion-of-pair',
  tier: 2,
  answers: report => isSyntaxError(report, 'assertion is always true'),
  *suggest(context) {
    const source = replaceWarned(context, text =>
      text.replace(/^assert[ \t]*\((.*)\)$/, 'assert $1'),
    );
    if (source === null) return;
    yield {source, explanation: 'In parentheses it is a tuple, which is always true.'};
  },
  examples: [
    {
      before: program`
        total = 3
        assert (total > 0, "nothing to share")
        print(12 / total)
      `,
      after: program`
        total = 3
        assert total > 0, "nothing to share"
        print(12 / total)
      `,
      output: '4.0\n',
      strict: true,
    },
  ],
};
