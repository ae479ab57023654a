import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {promiseResults} from '../../code/promise-results.ts';

/** An async function whose declared result is what its promise gives, rather than the promise. */
export const promiseResult: Rule = {
  id: 'promise-result',
  tier: 2,
  answers: ({type}) => type === 'TS1064' || type === 'TS1055',
  *suggest({source}) {
    const changed = promiseResults(source);
    if (changed === source) return;
    yield {
      source: changed,
      explanation: 'An async function gives a promise of its result.',
    };
  },
  examples: [
    {
      before: lines(
        'async function count(): number {',
        '  return 3;',
        '}',
        'count().then(value => console.log(value));',
      ),
      after: lines(
        'async function count(): Promise<number> {',
        '  return 3;',
        '}',
        'count().then(value => console.log(value));',
      ),
      output: '3\n',
    },
  ],
};
