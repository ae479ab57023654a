import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** A string in three quotes, a docstring mostly, without its end. */
export const unterminatedBlockString: Rule = {
  id: 'unterminated-block-string',
  tier: 2,
  answers: report =>
    isSyntaxError(
      report,
      'unterminated triple-quoted',
      'unterminated triple-quoted f-string',
      'EOF while scanning',
    ),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    const token = spot?.tokens.find(({kind, closed}) => kind === 'string' && !closed);
    if (!spot || !token) return;
    const quotes = /"""|'''/.exec(token.text)?.[0];
    if (quotes === undefined) return;
    const [head = ''] = token.text.split(/\r\n|\n|\r/, 1);
    const line = head.trimEnd();
    // `"""text""`: one or two of the closing quotes are there.
    const present = line.length > quotes.length ? (/["']{1,2}$/.exec(line)?.[0].length ?? 0) : 0;
    const isCode = looksLikeCode(token.text.slice(head.length));
    if (line === quotes || (!isCode && present === 0)) return;
    yield {
      source: applyEdits(context.source, [
        insert(token.start + line.length, quotes.slice(0, quotes.length - present)),
      ]),
      explanation: 'The string gets its closing quotes on its own line: what follows is code.',
    };
  },
  examples: [
    {
      before: program`
        def double(n):
            """Doubles a number.
            return n * 2


        print(double(2))
      `,
      after: program`
        def double(n):
            """Doubles a number."""
            return n * 2


        print(double(2))
      `,
      output: '4\n',
    },
    {
      before: program`
        def double(n):
            """Doubles a number.""
            return n * 2


        print(double(2))
      `,
      after: program`
        def double(n):
            """Doubles a number."""
            return n * 2


        print(double(2))
      `,
      output: '4\n',
    },
  ],
};

/** Whether the first line below that is not empty is a statement rather than prose. */
function looksLikeCode(text: string): boolean {
  const line =
    text
      .split(/\r\n|\n|\r/)
      .find(candidate => candidate.trim() !== '')
      ?.trim() ?? '';
  return /^(?:return\b|def |class |if .*:$|for .* in .*:$|while .*:$|with .*:$|try:$|import |from \w+ import|raise |print\(|self\.|\w+ ?[-+*/]?= ?\S|\w+(?:\.\w+)*\(.*\)$)/.test(
    line.slice(0, 200),
  );
}
