import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';

/** Quotes inside of a string that end it: `"He said "hi" to me"`, `'Don't and can't'`. */
export const nestedQuotes: Rule = {
  id: 'nested-quotes',
  tier: 2,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const {tokens} = spot;
    const from = tokens.findIndex((token, index) => {
      const next = tokens[index + 1];
      return token.kind === 'string' && next?.kind === 'name' && next.start === token.end;
    });
    const first = tokens[from];
    const quote = first?.text[0] ?? '';
    const last = tokens.findLast(
      ({kind, closed, text}, index) =>
        kind === 'string' && closed && index > from && text.startsWith(quote),
    );
    if (!first || !last || (quote !== '"' && quote !== "'") || /^(["'])\1\1/.test(first.text))
      return;
    const content = context.source.slice(first.start + 1, last.end - 1);
    // Between the first string and the last only words stand, or it is rather an expression.
    if (/[()[\]{}=]/.test(content.replaceAll(/"[^"]*"|'[^']*'/g, '')) || content.includes('\\'))
      return;
    const other = quote === '"' ? "'" : '"';
    const inner = Array.from(content.matchAll(new RegExp(quote, 'g')), match => match.index);
    const edits = content.includes(other)
      ? inner.map(index => insert(first.start + 1 + index, '\\'))
      : [
          replace({start: first.start, end: first.start + 1}, other),
          replace({start: last.end - 1, end: last.end}, other),
        ];
    yield {
      source: applyEdits(context.source, edits),
      explanation: 'The quotes inside of the string ended it: another kind around it lets them be.',
    };
  },
  examples: [
    {
      before: program`
        print("He said "hi" to me", 1)
      `,
      after: program`
        print('He said "hi" to me', 1)
      `,
      output: 'He said "hi" to me 1\n',
    },
    {
      before: program`
        text = 'I don't know and can't tell'
        print(text)
      `,
      after: program`
        text = "I don't know and can't tell"
        print(text)
      `,
      output: "I don't know and can't tell\n",
    },
  ],
};
