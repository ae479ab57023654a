import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {syntaxSpotOf} from '../../code/syntax-spot.ts';
import type {Token} from '../../code/token.ts';

/** A field for `format` that stands between two strings: `'sum: '{}'.'.format(n)`. */
export const fieldOutside: Rule = {
  id: 'field-outside',
  tier: 3,
  answers: report => isSyntaxError(report, 'invalid syntax'),
  *suggest(context) {
    const spot = syntaxSpotOf(context);
    if (!spot) return;
    const {outer} = spot.code;
    const found = outer.flatMap((_, index) => fieldAfter(outer, index) ?? []);
    if (!found.some(({line}) => line === spot.line)) return;
    yield {
      source: applyEdits(
        context.source,
        found.flatMap(({quotes}) => quotes.map(quote => replace(quote, ''))),
      ),
      explanation: 'What `format` fills in stands inside of the string.',
    };
  },
  examples: [
    {
      before: program`
        n = 3
        print('one '{}'!'.format(n))
        print("two: "{}", "{}"!".format(n, 4))
      `,
      after: program`
        n = 3
        print('one {}!'.format(n))
        print("two: {}, {}!".format(n, 4))
      `,
      output: 'one 3!\ntwo: 3, 4!\n',
    },
  ],
};

interface Field {
  readonly line: number;
  /** The quotes before and after it. */
  readonly quotes: readonly {readonly start: number; readonly end: number}[];
}

/** The field that stands right between a string and the next one, whose `format` fills it in. */
function fieldAfter(tokens: readonly Token[], index: number): Field | null {
  const string = tokens[index];
  if (string?.kind !== 'string' || tokens[index + 1]?.text !== '{') return null;
  const close = tokens[index + 2]?.text === '}' ? index + 2 : index + 3;
  const next = tokens[close + 1];
  const quote = string.text.at(-1);
  if (tokens[close]?.text !== '}' || next?.kind !== 'string' || !next.text.startsWith(quote ?? ' '))
    return null;
  const run = tokens.slice(index, close + 2);
  const isOne = run.every((token, at) => at === 0 || token.start === run[at - 1]?.end);
  const after = tokens.findIndex(
    ({kind, text}, at) => at > close && kind !== 'string' && !'{}'.includes(text),
  );
  if (!isOne || tokens[after]?.text !== '.' || tokens[after + 1]?.text !== 'format') return null;
  const quotes = [
    {start: string.end - 1, end: string.end},
    {start: next.start, end: next.start + 1},
  ];
  return {line: string.line, quotes};
}
