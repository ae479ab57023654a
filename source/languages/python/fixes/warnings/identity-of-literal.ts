import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import {replaceWarned} from './replace-warned.ts';

/** `x is 5`, which is only true as long as the interpreter keeps one object for equal numbers. */
export const identityOfLiteral: Rule = {
  id: 'identity-of-literal',
  tier: 2,
  answers: report => isSyntaxError(report, '"is" with ', '"is not" with '),
  *suggest(context) {
    const isNot = context.report.message.startsWith('"is not"');
    const written = isNot ? /\bis[ \t]+not\b/ : /\bis\b/;
    const operator = isNot ? '!=' : '==';
    const source = replaceWarned(context, text =>
      // With two of them it takes more than the message to know which one is meant.
      text.match(/\bis\b/g)?.length === 1 ? text.replace(written, operator) : text,
    );
    if (source === null) return;
    yield {
      source,
      explanation: `Values are compared with \`${operator}\`; \`is\` asks for one object.`,
    };
  },
  examples: [
    {
      before: program`
        x = 5
        if x is 5:
            print("five")
      `,
      after: program`
        x = 5
        if x == 5:
            print("five")
      `,
      output: 'five\n',
      strict: true,
    },
    {
      before: program`
        name = "Ann"
        if name is not "":
            print("Hello,", name)
      `,
      after: program`
        name = "Ann"
        if name != "":
            print("Hello,", name)
      `,
      output: 'Hello, Ann\n',
      strict: true,
    },
  ],
};
