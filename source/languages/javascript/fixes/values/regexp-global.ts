import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertAfter} from '../../code/edit.ts';

/** `replaceAll` and `matchAll` only take a regular expression that has the flag g. */
export const regexpGlobal: Rule = {
  id: 'regexp-global',
  tier: 3,
  answers: ({type, message}) => type === 'TypeError' && /non-global RegExp/.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const regex = code.memberAt(report.location) + 2;
    if (code.kind(regex) !== 'regex') return;
    yield {
      source: edited(code, insertAfter(code, regex, 'g')),
      explanation: `${code.text(regex - 2)} wants a regular expression with the flag g.`,
    };
  },
  examples: [
    {
      before: lines("console.log('a-b-c'.replaceAll(/-/, '+'));"),
      after: lines("console.log('a-b-c'.replaceAll(/-/g, '+'));"),
      output: 'a+b+c\n',
    },
  ],
};
