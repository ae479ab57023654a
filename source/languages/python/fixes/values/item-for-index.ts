import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {headerColon, isOperand, textOf} from '../../code/expressions.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `for i in values:` whose block asks for `values[i]`: the loop has to go over the indexes. */
export const itemForIndex: Rule = {
  id: 'item-for-index',
  tier: 2,
  answers: report =>
    report.type === 'IndexError' ||
    /^(?:list|string|tuple) (?:indices|index) must be integers/.test(messageOf(report)),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {code, statement} = spot;
    const text = textOf(code.source, spot.tokens).replaceAll(' ', '');
    const loop = code.lines.findLast(({tokens, firstLine, width}) => {
      const colon = headerColon(tokens);
      const isLoop = tokens[0]?.text === 'for' && tokens[2]?.text === 'in' && colon !== null;
      if (!isLoop || firstLine > statement.firstLine || width >= statement.width) return false;
      const values = tokens.slice(3, colon);
      const item = `${textOf(code.source, values)}[${tokens[1]?.text ?? ''}]`;
      return isOperand(values) && text.includes(item.replaceAll(' ', ''));
    });
    const values = loop?.tokens.slice(3, headerColon(loop.tokens) ?? 0) ?? [];
    const [first, last] = [values[0], values.at(-1)];
    if (!first || !last) return;
    yield {
      source: applyEdits(context.source, [
        insert(first.start, 'range(len('),
        insert(last.end, '))'),
      ]),
      explanation: 'The loop has the items, not their indexes: `range(len(…))` has those.',
    };
  },
  examples: [
    {
      before: program`
        names = ["Ada", "Bob"]
        for i in names:
            print(names[i])
      `,
      after: program`
        names = ["Ada", "Bob"]
        for i in range(len(names)):
            print(names[i])
      `,
      output: 'Ada\nBob\n',
    },
  ],
};
