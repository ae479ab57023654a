import {javaRule, mainWith} from '../java-rule.ts';

/** Text in single quotation marks, which are for one character. */
export const singleQuotes = javaRule({
  id: 'single-quotes',
  tier: 2,
  types: ['unclosed.char.lit', 'expected', 'not.stmt', 'empty.char.lit'],
  message: /^unclosed character literal|^empty character literal|^not a statement/,
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    const edits = code.tokens
      .slice(from, end)
      .filter(
        ({kind, text}) =>
          kind === 'string' && /^'(?:[^'\\"]|\\.)*'$/.test(text) && !isOneCharacter(text),
      )
      .map(({start, end: behind, text}) => ({start, end: behind, text: `"${text.slice(1, -1)}"`}));
    if (edits.length > 0)
      yield {
        edits,
        explanation: 'Text stands in double quotation marks; single ones are for one character.',
      };
  },
  examples: [
    {
      before: mainWith("System.out.println('hello');"),
      after: mainWith('System.out.println("hello");'),
      output: 'hello\n',
    },
  ],
});

function isOneCharacter(text: string): boolean {
  return /^'(?:[^\\]|\\(?:.|u+[\da-fA-F]{4}|[0-7]{1,3}))'$/u.test(text);
}
