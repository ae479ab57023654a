import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {usesOf} from '../../code/usage.ts';

/** A text literal that is appended to, in a file whose literals are frozen. */
export const frozenText: Rule = {
  id: 'frozen-text',
  tier: 3,
  answers: ({type, message}) =>
    type === 'FrozenError' && message.startsWith("can't modify frozen String"),
  *suggest({report, source}) {
    const code = readCode(source);
    const changed = code
      .tokensOn(report.location?.line ?? 0)
      .filter(index => /^(?:name|variable)$/.test(code.tokens[index]?.kind ?? ''))
      .find(index => /^(?:<<|\.)$/.test(code.text(index + 1)));
    if (changed === undefined) return;
    const literals = usesOf(code, code.text(changed)).flatMap(index => {
      const value = code.tokens[index + 2];
      const isWhole = code.tokens[index + 3]?.line !== value?.line;
      return code.text(index + 1) === '=' && value?.kind === 'string' && isWhole ? [value] : [];
    });
    if (literals.length === 0) return;
    yield {
      source: applyEdits(
        source,
        literals.map(({start}) => insertAt(start, '+')),
      ),
      explanation: 'The text is frozen; `+` makes one that can change.',
    };
  },
  examples: [
    {
      before: program`
        # frozen_string_literal: true

        line = "a"
        line << "b"
        puts line
      `,
      after: program`
        # frozen_string_literal: true

        line = +"a"
        line << "b"
        puts line
      `,
      output: 'ab\n',
    },
  ],
};
