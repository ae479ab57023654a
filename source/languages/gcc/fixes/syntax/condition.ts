import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {edited, insertAfter, insertBefore} from '../../code/edit.ts';
import {says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A condition without its parentheses. */
export const condition: Rule = {
  id: 'condition',
  tier: 2,
  answers: says(/^expected '\(' before/),
  *suggest({source}) {
    const code = readCode(source);
    const bare = code.tokens.flatMap(({text}, at) =>
      /^(?:if|while|switch)$/.test(text) && code.text(at + 1) !== '(' ? [at] : [],
    );
    const edits = bare.flatMap(at => {
      const line = code.line(at);
      let end = at + 1;
      while (code.line(end) === line && code.text(end) !== '{' && code.text(end) !== ':') end += 1;
      const isBlock = code.text(end) === '{';
      return isBlock && end > at + 1
        ? [insertBefore(code, at + 1, '('), insertAfter(code, end - 1, ')')]
        : [];
    });
    if (edits.length === 0) return;
    yield {source: edited(code, ...edits), explanation: 'A condition stands in parentheses.'};
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'if n > 3 {', '    puts("big");', '}'),
      after: mainWith('int n = 4;', 'if (n > 3) {', '    puts("big");', '}'),
      output: 'big\n',
    },
  ],
};
