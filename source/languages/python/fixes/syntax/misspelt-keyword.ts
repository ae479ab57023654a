import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isKeyword, keywords} from '../../code/keywords.ts';
import {bindingsOf} from '../../code/names.ts';
import {isTypo, nearest, slips} from '../../code/near.ts';
import {suggestedKeyword} from '../../code/suggested-keyword.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf, type SyntaxSpot} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** Words that other languages have, which are near a keyword and mean something else. */
const foreignWords =
  /^(?:function|func|fn|fun|let|var|switch|do|done|then|end|new|null|this|self|print)$/;
const shortKeywords = ['as', 'if', 'in', 'is', 'or'];
/** Keywords that stand inside a statement; all others start one. */
const innerKeywords: ReadonlySet<string> = new Set(
  'and or not in is if else for as import from lambda await async None True False'.split(' '),
);
const startingKeywords: ReadonlySet<string> = new Set(
  keywords.filter(word => !/^(?:and|or|in|is|as|None|True|False)$/.test(word)),
);

/** A keyword with a slip in it, or with capitals: `whlie`, `retrun`, `If`. */
export const misspeltKeyword: Rule = {
  id: 'misspelt-keyword',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      'invalid syntax',
      "expected ':'",
      "expected 'else'",
      "expected 'except'",
      'unmatched',
    ),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const bound = new Set(bindingsOf(spot.code).map(({name}) => name));
    for (const token of suspects(spot)) {
      const hint = suggestedKeyword(context.report);
      const right = keywordFor(token, spot, hint);
      if (right === null || bound.has(token.text)) continue;
      yield {
        source: applyEdits(context.source, [replace(token, right)]),
        explanation: `\`${token.text}\` is a slip for \`${right}\`.`,
      };
      return;
    }
  },
  examples: [
    {
      before: program`
        def double(n):
            retrun n * 2


        print(double(4))
      `,
      after: program`
        def double(n):
            return n * 2


        print(double(4))
      `,
      output: '8\n',
    },
    {
      before: program`
        For n in range(2):
            print(n)
      `,
      after: program`
        for n in range(2):
            print(n)
      `,
      output: '0\n1\n',
    },
    {
      before: program`
        form math import sqrt

        print(sqrt(4))
      `,
      after: program`
        from math import sqrt

        print(sqrt(4))
      `,
      output: '2.0\n',
    },
    {
      before: program`
        n = 4
        if n > 3 adn n < 5:
            print("four")
      `,
      after: program`
        n = 4
        if n > 3 and n < 5:
            print("four")
      `,
      output: 'four\n',
    },
    {
      before: program`
        try:
            print(1 // 0)
        expect ZeroDivisionError:
            print("infinite")
      `,
      after: program`
        try:
            print(1 // 0)
        except ZeroDivisionError:
            print("infinite")
      `,
      output: 'infinite\n',
    },
  ],
};

/** Words that may be the slip, likeliest first: those pointed at, before that, and at the start of the line. */
function suspects({tokens, index}: SyntaxSpot): Token[] {
  const near = [tokens[index - 1], tokens[index], tokens[0], tokens[index + 1], tokens[index - 2]];
  const words = near.filter(token => token?.kind === 'name' && !isKeyword(token.text));
  return [...new Set(words)].filter(token => token !== undefined);
}

function keywordFor(token: Token, {tokens}: SyntaxSpot, hint: string | null): string | null {
  if (foreignWords.test(token.text)) return null;
  const possible = token === tokens[0] ? startingKeywords : innerKeywords;
  if (hint !== null && tokens[0] === token && isTypo(token.text, hint)) return hint;
  // `form` is as near to `for`: what follows decides.
  const isImport = token === tokens[0] && tokens.some(({text}) => text === 'import');
  if (isImport && isTypo(token.text, 'from')) return 'from';
  const short = shortKeywords.find(word => isSwapped(token.text, word));
  return short !== undefined && possible.has(short) ? short : nearest(token.text, possible);
}

/** Two letters in the wrong order, which is too little for other names. */
const isSwapped = (wrong: string, right: string) =>
  wrong.length === 2 && slips(wrong, right) === 1 && wrong[0] === right[1];
