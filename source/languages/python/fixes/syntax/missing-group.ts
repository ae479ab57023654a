import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** Parentheses that the interpreter asks for, around exactly what it points at. */
export const missingGroup: Rule = {
  id: 'missing-group',
  tier: 1,
  answers: report =>
    isSyntaxError(
      report,
      'Generator expression must be parenthesized',
      'did you forget parentheses around',
      'multiple exception types must be parenthesized',
    ),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot || spot.to <= spot.at) return;
    const text = context.source.slice(spot.at, spot.to);
    // `except ValueError, error:` is how Python 2 named the exception.
    if (text.endsWith(':') || (/,\s*[a-z_]\w*$/.test(text) && spot.message.startsWith('multiple')))
      return;
    yield {
      source: applyEdits(context.source, [insert(spot.at, '('), insert(spot.to, ')')]),
      explanation: 'This part needs parentheses of its own.',
    };
  },
  examples: [
    {
      before: program`
        pairs = [n, n * n for n in range(2)]
        print(pairs)
      `,
      after: program`
        pairs = [(n, n * n) for n in range(2)]
        print(pairs)
      `,
      output: '[(0, 0), (1, 1)]\n',
    },
    {
      before: program`
        print(sum(n for n in range(3), 10))
      `,
      after: program`
        print(sum((n for n in range(3)), 10))
      `,
      output: '13\n',
    },
  ],
};
