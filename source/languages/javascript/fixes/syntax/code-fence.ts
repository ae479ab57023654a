import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {applyEdits} from '../../code/edit.ts';
import {isSyntaxError} from './syntax-context.ts';

const fence = /^[ \t]*```[a-zA-Z]*[ \t]*(?:\r?\n|$)/gm;

/** The Markdown fence around code that came out of a chat. */
export const codeFence: Rule = {
  id: 'code-fence',
  tier: 3,
  // Two of the three backticks are an empty template, which the third then calls.
  answers: report => isSyntaxError(report) || report.message === '"" is not a function',
  *suggest({source}) {
    const edits = [...source.matchAll(fence)].map(({index, 0: text}) => ({
      start: index,
      end: index + text.length,
      text: '',
    }));
    if (edits.length === 0 || edits.length > 2 || edits[0]?.start !== 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: 'The fence around the code is not part of it.',
    };
  },
  examples: [
    {
      before: lines('```javascript', "console.log('hi');", '```'),
      after: lines("console.log('hi');"),
      output: 'hi\n',
    },
  ],
};
