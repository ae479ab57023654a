import {javaRule, mainWith} from '../java-rule.ts';

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
