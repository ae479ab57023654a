import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, replace} from '../../code/edits.ts';
import {messageOf, spotOf} from '../../code/spot.ts';

/** `from .helpers import x` in a program that is no package. */
export const relativeImport: Rule = {
  id: 'relative-import',
  tier: 2,
  answers: report =>
    /attempted relative import with no known parent package/.test(messageOf(report)),
  *suggest(context) {
    const {statement} = spotOf(context) ?? {};
    const [word, dots, name] = statement?.tokens ?? [];
    if (word?.text !== 'from' || !dots || !/^\.+$/.test(dots.text)) return;
    const isModule = name?.text === 'import';
    yield {
      source: applyEdits(context.source, [
        isModule
          ? replace({start: word.start, end: name.end}, 'import')
          : replace({start: dots.start, end: name?.start ?? dots.end}, ''),
      ]),
      explanation:
        'A program that is started itself is no package: its modules are imported by their names.',
    };
  },
  examples: [
    {
      before: program`
        from .math import sqrt

        print(sqrt(4))
      `,
      after: program`
        from math import sqrt

        print(sqrt(4))
      `,
      output: '2.0\n',
    },
  ],
};
