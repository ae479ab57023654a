import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';

const hint = /^Did you mean to import "([^"]+)"\?$/;

/** Node names the file that was meant: `import './tools'` wants `./tools.js`. */
export const suggestedImport: Rule = {
  id: 'suggested-import',
  tier: 2,
  answers: report => report.hints.some(text => hint.test(text)),
  *suggest({report, source, entry}) {
    if (report.location !== null && report.location.file !== entry) return;
    const meant = report.hints.map(text => hint.exec(text)?.[1]).find(path => path !== undefined);
    if (meant === undefined) return;
    const code = readCode(source);
    const stem = withoutExtension(meant);
    const index = code.tokens.findIndex(
      ({kind, text}) => kind === 'string' && withoutExtension(text.slice(1, -1)) === stem,
    );
    const quote = code.text(index).slice(0, 1);
    if (index === -1 || code.text(index) === quote + meant + quote) return;
    yield {
      source: applyEdits(source, [replaceToken(code, index, quote + meant + quote)]),
      explanation: `Node found ${meant}: an ES module names its files in full.`,
    };
  },
  examples: [
    {
      files: {'tools.js': 'export const twice = n => n * 2;\n'},
      before: lines("import {twice} from './tools';", 'console.log(twice(4));'),
      after: lines("import {twice} from './tools.js';", 'console.log(twice(4));'),
      output: '8\n',
    },
  ],
};

function withoutExtension(path: string): string {
  return path.replace(/\/index(?:\.[cm]?js)?$|\.[cm]?js$/, '');
}
