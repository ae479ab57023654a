import {edited, replaceToken, type Edit} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

/** An optional parameter before one that every call must give: it cannot be left out. */
export const optionalOrder: Rule = {
  id: 'optional-order',
  tier: 3,
  answers: ({type}) => type === 'TS1016',
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const edits: Edit[] = [];
    for (let at = index - 1; at > code.parent(index); at = code.back(at) - 1) {
      const isOptional = code.text(at) === '?' && /^[:,)=]$/.test(code.text(at + 1));
      if (isOptional) edits.push(replaceToken(code, at, ''));
    }
    if (edits.length === 0) return;
    yield {
      source: edited(code, ...edits),
      explanation: 'A parameter before a required one cannot be left out, and no call does.',
    };
  },
  examples: [
    {
      before: lines(
        'function pair(first?: string, second: string): string {',
        '  return `${first} ${second}`;',
        '}',
        "console.log(pair('a', 'b'));",
      ),
      after: lines(
        'function pair(first: string, second: string): string {',
        '  return `${first} ${second}`;',
        '}',
        "console.log(pair('a', 'b'));",
      ),
      output: 'a b\n',
    },
  ],
};
