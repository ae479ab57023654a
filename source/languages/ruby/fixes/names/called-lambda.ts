import type {Rule} from '../../../rule.ts';
import {applyEdits, insertAt, readCode} from '../../code/code.ts';
import {unknownOf} from '../../code/report.ts';
import {usesOf} from '../../code/usage.ts';

/** A lambda in a variable that is called like a method. */
export const calledLambda: Rule = {
  id: 'called-lambda',
  tier: 3,
  answers: report => unknownOf(report)?.kind === 'method',
  *suggest({report, source}) {
    const name = unknownOf(report)?.name ?? '';
    const code = readCode(source);
    const uses = usesOf(code, name);
    const isLambda = uses.some(index => {
      const value = code.text(index + 2);
      return code.text(index + 1) === '=' && /^(?:->|lambda|proc|method)$/.test(value);
    });
    const calls = uses.flatMap(index => {
      const {end = 0} = code.tokens[index] ?? {};
      const isCall = code.text(index + 1) === '(' && code.tokens[index + 1]?.start === end;
      return isCall && !code.isMember(index) ? [insertAt(end, '.call')] : [];
    });
    if (!isLambda || calls.length === 0) return;
    yield {
      source: applyEdits(source, calls),
      explanation: `\`${name}\` is a lambda in a variable, which is called with \`call\`.`,
    };
  },
  examples: [
    {
      before: 'double = ->(n) { n * 2 }\nputs double(4)\n',
      after: 'double = ->(n) { n * 2 }\nputs double.call(4)\n',
      output: '8\n',
    },
  ],
};
