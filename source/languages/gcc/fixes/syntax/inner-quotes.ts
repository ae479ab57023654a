import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {edited} from '../../code/edit.ts';
import {usesOf} from '../../code/names.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const unexpected = /^expected '\)' before|^unable to find string literal operator/;

/** Quotes within a text, around words that the program does not know. */
export const innerQuotes: Rule = {
  id: 'inner-quotes',
  tier: 2,
  answers: says(unexpected),
  *suggest(context) {
    for (const {code, index: told} of errorsSaying(context, unexpected).slice(0, 1)) {
      // G++ takes the word for a part of the text before it, and points at the text behind.
      const index = code.isName(told) ? told : told - 1;
      const open = code.enclosing(index, '(');
      if (code.tokens[index - 1]?.kind !== 'string' || !isWord(code, index)) return;
      let last = index;
      while (isWord(code, last)) last += 1;
      if (!code.text(last).startsWith('"') || code.line(last) !== code.line(open)) return;
      while (code.tokens[last + 1]?.kind === 'string' || isWord(code, last + 1)) last += 1;
      const [from, to] = [code.tokens[index - 1], code.tokens[last]];
      if (!from || !to || to.kind !== 'string' || !to.text.endsWith('"')) return;
      const inside = code.source.slice(from.start + 1, to.end - 1);
      yield {
        source: edited(code, {
          start: from.start + 1,
          end: to.end - 1,
          text: inside.replaceAll(/(?<!\\)"/g, '\\"'),
        }),
        explanation: `A quote within a text in line ${from.line} stands behind a backslash.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('printf("the language "C" is old\\n");'),
      after: mainWith('printf("the language \\"C\\" is old\\n");'),
      output: 'the language "C" is old\n',
    },
  ],
};

/** Whether a token is a name that is used nowhere else. */
const isWord = (code: Code, at: number): boolean =>
  code.isName(at) && usesOf(code, code.text(at)).every(use => code.line(use) === code.line(at));
