import type {Rule} from '../../../rule.ts';
import {escaped} from '../../code/commands.ts';
import {subjectOf} from '../../errors/subject.ts';
import {program} from '../program.ts';

/** A variable with a hyphen in its name, which names cannot have. */
export const hyphen: Rule = {
  id: 'hyphen-in-name',
  tier: 3,
  answers: ({type}) => type === 'CommandNotFound' || type === 'InvalidIdentifier',
  *suggest({report, source}) {
    const subject = subjectOf(report.type, report.message) ?? '';
    const name = /^([A-Za-z_]\w*(?:-\w+)+)\+?=/.exec(subject)?.[1];
    if (name === undefined) return;
    const meant = name.replaceAll('-', '_');
    if (new RegExp(`\\b${meant}\\b`).test(source)) return;
    const mention = new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'g');
    yield {
      source: source.replaceAll(mention, meant),
      explanation: `A name cannot hold a hyphen: \`${meant}\` can.`,
    };
  },
  examples: [
    {
      before: program`
        set -e
        max-size=5
        echo "\${max-size}"
      `,
      after: program`
        set -e
        max_size=5
        echo "\${max_size}"
      `,
      output: '5\n',
    },
  ],
};
