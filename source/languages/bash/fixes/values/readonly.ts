import type {Rule} from '../../../rule.ts';
import {subjectOf} from '../../errors/subject.ts';
import {program} from '../program.ts';

/** A variable that changes although it is declared as one that does not. */
export const readonlyVariable: Rule = {
  id: 'readonly',
  tier: 3,
  answers: ({type}) => type === 'ReadonlyVariable',
  *suggest({report, source}) {
    const name = subjectOf(report.type, report.message) ?? '';
    if (!/^[A-Za-z_]\w*$/.test(name)) return;
    const pattern = new RegExp(
      `^([ \\t]*)(readonly|(?:declare|typeset|local) -r)[ \\t]+(?=${name}=\\S*(?:[^\\n]*["')\\w])?[ \\t]*$)`,
      'gm',
    );
    const declared = [...source.matchAll(pattern)];
    const [only] = declared;
    if (!only || declared.length > 1) return;
    const [all, indent = '', word = ''] = only;
    const keeps = word.startsWith('local') ? 'local ' : '';
    yield {
      source: source.slice(0, only.index) + indent + keeps + source.slice(only.index + all.length),
      explanation: `\`${name}\` changes, so it cannot be readonly.`,
    };
  },
  examples: [
    {
      before: program`
        set -e
        readonly total=1
        total=$((total + 1))
        echo "$total"
      `,
      after: program`
        set -e
        total=1
        total=$((total + 1))
        echo "$total"
      `,
      output: '2\n',
    },
  ],
};
