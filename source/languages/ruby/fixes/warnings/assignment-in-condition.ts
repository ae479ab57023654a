import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, readCode} from '../../code/code.ts';

/** `if x = 5`, which sets `x` and is always true. */
export const assignmentInCondition: Rule = {
  id: 'assignment-in-condition',
  tier: 2,
  answers: ({message}) =>
    message.startsWith("found `= literal' in conditional") ||
    message.startsWith("found '= literal' in conditional"),
  *suggest({report, source}) {
    const code = readCode(source);
    const signs = code
      .tokensOn(report.location?.line ?? 0)
      .filter(index => code.text(index) === '=');
    const sign = code.tokens[signs[0] ?? -1];
    // With two of them it takes more than the line to know which one is meant.
    if (!sign || signs.length !== 1) return;
    yield {
      source: applyEdits(source, [{start: sign.start, end: sign.end, text: '=='}]),
      explanation: 'A comparison is written `==`.',
    };
  },
  examples: [
    {
      before: program`
        x = 5
        if x = 6
          puts "six"
        else
          puts "not six"
        end
      `,
      after: program`
        x = 5
        if x == 6
          puts "six"
        else
          puts "not six"
        end
      `,
      output: 'not six\n',
      strict: true,
    },
  ],
};
