import {nearest} from '../../../near-names.ts';
import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';
import {isAboutNil} from '../../code/report.ts';
import {usesOf} from '../../code/usage.ts';

/** `totl += 1`, which makes a variable of its own out of a slip, and finds nil in it. */
export const misspeltTotal: Rule = {
  id: 'misspelt-total',
  tier: 3,
  answers: isAboutNil,
  *suggest({report, source}) {
    const code = readCode(source);
    const isAdded = (index: number) => /^[-+*/|&]{1,2}=$/.test(code.text(index + 1));
    const added = code
      .tokensOn(report.location?.line ?? 0)
      .find(index => code.tokens[index]?.kind === 'name' && isAdded(index));
    if (added === undefined) return;
    const wrong = code.text(added);
    const uses = usesOf(code, wrong);
    if (!uses.every(isAdded)) return;
    const set = code.tokens.flatMap(({kind, text}, index) =>
      kind === 'name' && code.text(index + 1) === '=' ? [text] : [],
    );
    const right = nearest(wrong, set);
    if (right === null) return;
    yield {
      source: applyEdits(
        source,
        uses.flatMap(index => code.tokens[index] ?? []).map(token => replace(token, right)),
      ),
      explanation: `\`${wrong}\` has no value to start with; \`${right}\` has.`,
    };
  },
  examples: [
    {
      before: program`
        total = 0
        [1, 2].each { |n| totla += n }
        puts total
      `,
      after: program`
        total = 0
        [1, 2].each { |n| total += n }
        puts total
      `,
      output: '3\n',
    },
  ],
};
