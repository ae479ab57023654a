import type {Rule} from '../../../rule.ts';
import {inOnePlace, program} from '../../../rule-examples.ts';
import {matchingBracket} from '../../code/brackets.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `super().__init__(self, …)` and `self.method(self, …)`, which are given their object already. */
export const extraSelf: Rule = {
  id: 'extra-self',
  tier: 2,
  answers: report =>
    report.type === 'TypeError' &&
    /\(\) (?:takes .* positional arguments? but \d+ (?:was|were) given|got multiple values for argument)/.test(
      messageOf(report),
    ),
  *suggest(context) {
    const spot = spotOf(context);
    if (!spot) return;
    const {tokens} = spot.statement;
    const at = tokens.findIndex(
      ({text}, index) =>
        text === '(' &&
        tokens[index + 1]?.text === 'self' &&
        /^[,)]$/.test(tokens[index + 2]?.text ?? ''),
    );
    const dot = tokens[at - 2]?.text === '.';
    const close = tokens[at - 3]?.text === ')' ? matchingBracket(tokens, at - 3) : null;
    const receiver = close === null ? tokens[at - 3]?.text : tokens[close - 1]?.text;
    const [self, next] = [tokens[at + 1], tokens[at + 2]];
    if (!dot || !self || !next || !(receiver === 'super' || receiver === 'self')) return;
    const end = next.text === ',' ? (tokens[at + 3]?.start ?? next.end) : self.end;
    yield {
      source: applyEdits(context.source, [replace({start: self.start, end}, '')]),
      explanation: `A method that is asked of \`${receiver}\` has its object already.`,
    };
  },
  examples: [
    inOnePlace({
      before: program`
        class Animal:
            def __init__(self, name):
                self.name = name


        class Dog(Animal):
            def __init__(self, name):
                super().__init__(self, name)


        print(Dog("Rex").name)
      `,
      wrong: 'super().__init__(self, name)',
      right: 'super().__init__(name)',
      output: 'Rex\n',
    }),
  ],
};
