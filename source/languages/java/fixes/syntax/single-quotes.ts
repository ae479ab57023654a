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

/** Quotation marks within a text: a name cannot touch the end of one. */
export const nestedQuotes = javaRule({
  id: 'nested-quotes',
  tier: 2,
  types: ['expected', 'not.stmt', 'illegal.start.of.expr'],
  *mend({code, line}) {
    const text = code.lineText(line).slice(0, 400);
    const found = /"([^"\\]*)"([\p{L}\d][^"\\]{0,100}?[\p{L}\d.!?])"([^"\\]*)"/u.exec(text);
    if (!found || text.split('"').length !== 5) return;
    const [all, before, inner, after] = found;
    const start = code.lineStart(line) + found.index;
    yield {
      edits: [{start, end: start + all.length, text: `"${before}\\"${inner}\\"${after}"`}],
      explanation: 'A quotation mark within a text has a backslash before it.',
    };
  },
  examples: [
    {
      before: mainWith('System.out.println("She said "hi" to me");'),
      after: mainWith('System.out.println("She said \\"hi\\" to me");'),
      output: 'She said "hi" to me\n',
    },
  ],
});

function isOneCharacter(text: string): boolean {
  return /^'(?:[^\\]|\\(?:.|u+[\da-fA-F]{4}|[0-7]{1,3}))'$/u.test(text);
}
