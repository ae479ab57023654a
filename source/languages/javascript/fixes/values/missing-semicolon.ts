import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertAfter} from '../../code/edit.ts';
import {canEnd} from '../../code/expressions.ts';
import {statementStart} from '../../code/statements.ts';

/** A line that starts with a bracket and so goes on with the line before, which has no semicolon. */
export const missingSemicolon: Rule = {
  id: 'missing-semicolon',
  tier: 3,
  answers: report =>
    report.type === 'TypeError' &&
    /is not a function$|^Cannot read properties of undefined/.test(report.message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    if (at === -1) return;
    const isBracket = /^[([]$/.test(code.text(at)) || code.kind(at) === 'template';
    const first = isBracket ? at : code.back(at - 2);
    const opens = /^[([]$/.test(code.text(first)) || code.kind(first) === 'template';
    const token = code.tokens[first];
    if (!opens || token?.first !== true || !canEnd(code, first - 1)) return;
    if (statementStart(code, first) === first) return;
    yield {
      source: edited(code, insertAfter(code, first - 1, ';')),
      explanation: `Without a semicolon before it, line ${token.line} goes on with the one above.`,
    };
  },
  examples: [
    {
      before: lines('const start = 2', '(function () {', '  console.log(start)', '})()'),
      after: lines('const start = 2;', '(function () {', '  console.log(start)', '})()'),
      output: '2\n',
    },
    {
      before: lines("const word = 'a'", "['x', 'y'].forEach(x => console.log(x + word))"),
      after: lines("const word = 'a';", "['x', 'y'].forEach(x => console.log(x + word))"),
      output: 'xa\nya\n',
    },
  ],
};
