import type {Rule} from '../../../rule.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited} from '../../code/edit.ts';
import {errorsSaying, isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** Operators that do not exist, from a slip or another language, as the tokens that the lexer makes of them. */
const slips: readonly (readonly [tokens: readonly string[], own: string])[] = [
  [['==', '='], '=='],
  [['!=', '='], '!='],
  [['=', '>'], '>='],
  [['=', '<'], '<='],
  [['=', '!'], '!='],
  [['<', '>'], '!='],
  [['!', '>'], '<='],
  [['!', '<'], '>='],
  [[':', '='], '='],
  [['!', '=', '='], '!='],
];

export const operator: Rule = {
  id: 'operator',
  tier: 2,
  answers: isCompileError,
  *suggest(context) {
    const code = readCode(context.source);
    for (const {location} of errorsSaying(context, /^/).slice(0, 3)) {
      const {from, end} = code.tokensOfLine(location.line);
      for (let at = from; at < end; at++) {
        for (const [tokens, own] of slips) {
          if (!isWritten(code, at, tokens)) continue;
          const start = code.tokens[at]?.start ?? 0;
          const last = code.tokens[at + tokens.length - 1]?.end ?? start;
          yield {
            source: edited(code, {start, end: last, text: own}),
            explanation: `There is no operator ${tokens.join('')}; ${own} is meant.`,
          };
          return;
        }
      }
    }
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'if (n => 3) puts("big");'),
      after: mainWith('int n = 4;', 'if (n >= 3) puts("big");'),
      output: 'big\n',
    },
    {
      before: mainWith('int n = 4;', 'if (n === 4) puts("four");'),
      after: mainWith('int n = 4;', 'if (n == 4) puts("four");'),
      output: 'four\n',
    },
  ],
};

/** Whether these tokens stand at a place with nothing between them. */
function isWritten(code: Code, at: number, tokens: readonly string[]): boolean {
  return tokens.every((text, index) => {
    const token = code.tokens[at + index];
    const joins = index === 0 || token?.start === code.tokens[at + index - 1]?.end;
    return joins && token?.kind === 'operator' && token.text === text;
  });
}
