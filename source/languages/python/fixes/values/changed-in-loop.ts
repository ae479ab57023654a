import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {applyEdits, insert} from '../../code/edits.ts';
import {headerColon} from '../../code/expressions.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** A dict, set or deque that changes while a loop goes over it: the loop goes over a copy. */
export const changedInLoop: Rule = {
  id: 'changed-in-loop',
  tier: 2,
  answers: report =>
    report.type === 'RuntimeError' &&
    /^(?:dictionary (?:changed size|keys changed)|Set changed size|deque mutated|OrderedDict mutated)/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const {statement} = spotOf(context) ?? {};
    if (!statement || statement.tokens[0]?.text !== 'for') return;
    const {tokens} = statement;
    const word = tokens.findIndex(({text}) => text === 'in');
    const values = tokens.slice(word + 1, headerColon(tokens) ?? 0);
    const [first, last] = [values[0], values.at(-1)];
    if (word < 0 || !first || !last) return;
    yield {
      source: applyEdits(context.source, [insert(first.start, 'list('), insert(last.end, ')')]),
      explanation: 'What a loop goes over must not change meanwhile: it goes over a copy now.',
    };
  },
  examples: [
    inOnePlace({
      before: program`
        stock = {"pear": 0, "plum": 2}
        for name in stock:
            if stock[name] == 0:
                del stock[name]
        print(stock)
      `,
      wrong: 'for name in stock:',
      right: 'for name in list(stock):',
      output: "{'plum': 2}\n",
    }),
  ],
};
