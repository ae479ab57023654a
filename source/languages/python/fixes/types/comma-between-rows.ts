import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';
import {isClosing} from '../../code/token.ts';

/** Rows of a table without a comma between them, which Python takes for a call or an index of the first. */
export const commaBetweenRows: Rule = {
  id: 'comma-between-rows',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    /^'(?:tuple|list|str|int|float|dict|set)' object is not callable|^list indices must be integers or slices, not tuple|^tuple indices|^'(?:int|float)' object is not subscriptable/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens} = spot.statement;
    const gaps = tokens.filter((token, index) => {
      const next = tokens[index + 1];
      const isRow = isClosing(token) || token.kind === 'string' || token.kind === 'number';
      if (!isRow || !next || (next.text !== '(' && next.text !== '[')) return false;
      // On one line, `(1, 2) (3, 4)` has a bracket with a comma on both sides.
      const isPair = hasComma(tokens, index + 1) && token.text !== '}';
      return next.line > token.line || (isPair && next.start > token.end);
    });
    if (gaps.length === 0) return;
    yield {
      source: applyEdits(
        context.source,
        gaps.map(({end}) => insert(end, ',')),
      ),
      explanation:
        'Without a comma before it, a bracket calls what stands there or takes an item of it.',
    };
  },
  examples: [
    inOnePlace({
      before: program`
        rows = [
            (1, 2),
            (3, 4)
            (5, 6),
        ]
        print(len(rows))
      `,
      wrong: '(3, 4)',
      right: '(3, 4),',
      output: '3\n',
    }),
    inOnePlace({
      before: program`
        grid = [
            [1, 2]
            [3, 4]
        ]
        print(grid[1][0])
      `,
      wrong: '[1, 2]',
      right: '[1, 2],',
      output: '3\n',
    }),
  ],
};

function hasComma(tokens: Parameters<typeof matchingBracket>[0], open: number): boolean {
  const close = matchingBracket(tokens, open);
  return close !== null && tokens.slice(open, close).some(({text}) => text === ',');
}
