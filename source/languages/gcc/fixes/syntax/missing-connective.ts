import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {edited, insertAfter} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const unexpected = /^expected '\)' before/;
const comparison = /^(?:[<>]|[<>=!]=)$/;

/** Two comparisons in a condition with nothing between them. */
export const missingConnective: Rule = {
  id: 'missing-connective',
  tier: 2,
  answers: says(unexpected),
  *suggest(context) {
    for (const {code, index} of errorsSaying(context, unexpected).slice(0, 1)) {
      const open = code.enclosing(index, '(');
      if (!/^(?:if|while)$/.test(code.text(open - 1))) return;
      const close = code.partner(open);
      if (!/^[\w'"]/.test(code.text(index)) || !compares(code, open, index)) return;
      if (close === -1 || !compares(code, index, close)) return;
      // Which of the two is for a person to say, unless both come to the same.
      for (const sign of ['&&', '||']) {
        yield {
          source: edited(code, insertAfter(code, index - 1, ` ${sign}`)),
          explanation: `${sign} is missing between two comparisons in line ${code.line(index)}.`,
        };
      }
    }
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'while (n > 2 n < 5) {', '    printf("%d\\n", n--);', '}'),
      after: mainWith('int n = 4;', 'while (n > 2 && n < 5) {', '    printf("%d\\n", n--);', '}'),
      output: '4\n3\n',
    },
  ],
};

const compares = (code: Code, from: number, end: number): boolean =>
  code.tokens.slice(from, end).some(({text}) => comparison.test(text));
