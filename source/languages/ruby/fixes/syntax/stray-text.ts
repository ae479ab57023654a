import type {Rule} from '../../../rule.ts';
import {isSyntaxError, unknownOf} from '../../code/report.ts';

const straight: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
};
const invisible = /\u00a0|\u200b|\u200c|\u200d|\u2060|\ufeff/g;
const fence = /^```[^\n]*\n?/gm;

/** What was copied along with a program: the fences of Markdown, typographic quotes, invisible spaces. */
export const strayText: Rule = {
  id: 'stray-text',
  tier: 3,
  answers: report => isSyntaxError(report) || unknownOf(report) !== null,
  *suggest({source}) {
    const unfenced = source.replaceAll(fence, '');
    if (unfenced !== source) {
      yield {source: unfenced, explanation: 'The fences of a code block are no Ruby.'};
      return;
    }
    const plain = source
      .replaceAll(/[“”„‘’]/g, quote => straight[quote] ?? quote)
      .replaceAll(invisible, ' ');
    if (plain === source) return;
    yield {
      source: plain,
      explanation: 'Quotes and spaces of a word processor stand where Ruby has its own.',
    };
  },
  examples: [
    {
      before: '```ruby\nputs 1\n```\n',
      after: 'puts 1\n',
      output: '1\n',
    },
    {
      before: 'puts “ready”\n',
      after: 'puts "ready"\n',
      output: 'ready\n',
    },
  ],
};
