import type {Rule} from '../../../rule.ts';
import {readCode} from '../../code/code.ts';
import {program} from '../program.ts';
import {mends} from './mends.ts';

/** A function whose opening brace is missing. */
export const openingBrace: Rule = {
  id: 'opening-brace',
  tier: 2,
  answers: ({phase}) => phase === 'syntax',
  *suggest({source}) {
    const code = readCode(source);
    for (const {name, at, body} of code.structure.functions) {
      const line = code.lineOf(at);
      const head = /^\s*(?:function\s+)?[\w-]+\s*\(\)(?=\s*$)/.exec(code.line(line));
      if (body !== null || !head) continue;
      const changed = code.withLine(line, `${head[0]} {`);
      if (!mends(code, changed)) continue;
      yield {source: changed, explanation: `The body of \`${name}\` opens with a brace.`};
      return;
    }
  },
  examples: [
    {
      before: program`
        greet()
          echo "hello $1"
        }
        greet Ada
      `,
      after: program`
        greet() {
          echo "hello $1"
        }
        greet Ada
      `,
      output: 'hello Ada\n',
    },
  ],
};
