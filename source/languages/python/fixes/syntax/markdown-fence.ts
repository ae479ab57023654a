import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {splitLines} from '../../../../patch/lines.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';

const fence = /^[ \t]*(?:```|~~~)[ \t]*\w*[ \t]*$/;

/** The fences of the Markdown in which a model answered, copied along with the program. */
export const markdownFence: Rule = {
  id: 'markdown-fence',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest({source, lines, report, entry}) {
    const {location} = report;
    const line = lines[(location?.line ?? 0) - 1] ?? '';
    if (location?.file !== entry || !fence.test(line)) return;
    const kept = splitLines(source).filter(text => !fence.test(text.trimEnd()));
    yield {
      source: kept.join(''),
      explanation: 'The fence belongs to the text around the program, not to the program.',
    };
  },
  examples: [
    {
      before: '```python\nprint("hi")\n```\n',
      after: program`
        print("hi")
      `,
      output: 'hi\n',
    },
  ],
};
