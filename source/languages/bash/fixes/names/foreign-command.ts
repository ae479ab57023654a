import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {renamed, usesOf} from '../../code/commands.ts';
import {subjectOf} from '../../errors/subject.ts';
import {foreignCommands} from '../../knowledge/commands.ts';
import {program} from '../program.ts';

/** A command that bash calls something else. */
export const foreignCommand: Rule = {
  id: 'foreign-command',
  tier: 3,
  answers: report => report.type === 'CommandNotFound',
  *suggest({report, source}) {
    const name = subjectOf(report.type, report.message) ?? '';
    const meant = foreignCommands.get(name);
    const code = readCode(source);
    if (meant === undefined || code.structure.functions.some(each => each.name === name)) return;
    const uses = usesOf(code, name).map(({start}) => start);
    if (uses.length === 0) return;
    yield {
      source: renamed(source, uses, name, meant),
      explanation: `What other languages call \`${name}\` is \`${meant}\` here.`,
    };
  },
  examples: [
    {
      before: program`
        name=Ada
        print "hello $name"
      `,
      after: program`
        name=Ada
        echo "hello $name"
      `,
      output: 'hello Ada\n',
    },
  ],
};
