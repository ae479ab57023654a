import {javaRule, mainWith} from '../java-rule.ts';

/** Text in single quotation marks, which are for one character. */
export const singleQuotes = javaRule({
  id: 'single-quotes',
  tier: 2,
  types: ['unclosed.char.lit', 'expected', 'not.stmt', 'empty.char.lit'],
  message: /^unclosed character literal|^empty character literal|^not a statement/,
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    const open = code.tokens.slice(from, end).find(({text}) => /^'[^'\\][;,)][^']*$/.test(text));
    if (
      open &&
      !code
        .lineText(line)
        .slice(0, open.start - code.lineStart(line))
        .includes('"')
    ) {
      const at = open.start + 2;
      yield {
        edits: [{start: at, end: at, text: "'"}],
        explanation: 'The quotation mark behind the character is missing.',
      };
      return;
    }
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
    {
      before: mainWith("char c = 'a;", 'System.out.println(c);'),
      after: mainWith("char c = 'a';", 'System.out.println(c);'),
      output: 'a\n',
    },
  ],
});

function isOneCharacter(text: string): boolean {
  return /^'(?:[^\\]|\\(?:.|u+[\da-fA-F]{4}|[0-7]{1,3}))'$/u.test(text);
}
