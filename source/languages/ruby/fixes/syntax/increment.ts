import type {Rule} from '../../../rule.ts';
import {applyEdits, readCode, replace} from '../../code/code.ts';

/** `i++`, which Ruby reads as the start of a sum with what is on the next line. */
export const increment: Rule = {
  id: 'increment',
  tier: 3,
  answers: ({type}) => /^(?:SyntaxError|NoMethodError|TypeError|NameError)$/.test(type),
  *suggest({source}) {
    const code = readCode(source);
    const edits = code.tokens.flatMap((token, index) => {
      const isSign = token.text === '++' || token.text === '--';
      const before = code.tokens[index - 1];
      const isAfterName = before?.end === token.start && /^(?:name|variable)$/.test(before.kind);
      const next = code.tokens[index + 1];
      const isLast = next?.line !== token.line || next.text === '}' || next.text === ';';
      return isSign && isAfterName && isLast ? [replace(token, ` ${token.text.charAt(0)}= 1`)] : [];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: 'Ruby has no `++` and `--`: one is added with `+= 1`.',
    };
  },
  examples: [
    {
      before: 'count = 0\n3.times { count++ }\nputs count\n',
      after: 'count = 0\n3.times { count += 1 }\nputs count\n',
      output: '3\n',
    },
  ],
};
