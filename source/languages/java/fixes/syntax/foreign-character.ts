import type {Edit} from '../../code/edit.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** Characters that word processors and keyboards put in the place of others. */
const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': "'",
  '’': "'",
  '；': ';',
  '（': '(',
  '）': ')',
  '，': ',',
  '｛': '{',
  '｝': '}',
  '\u00a0': ' ',
  '\u200b': '',
  '\ufeff': '',
  '–': '-',
  '−': '-',
};

/** A character that no Java program has outside of texts: a comment sign of another language, or a look-alike. */
export const foreignCharacter = javaRule({
  id: 'foreign-character',
  tier: 2,
  types: ['illegal.char'],
  *mend({code, line, match}) {
    const edits: Edit[] = [];
    for (const {text, kind, start, end} of code.tokens) {
      if (kind !== 'operator') continue;
      const own = plain[text];
      if (own !== undefined) edits.push({start, end, text: own});
    }
    if (edits.length > 0) {
      yield {
        edits,
        explanation: 'Some characters only look like those of a program; these are the plain ones.',
      };
      return;
    }
    if (match.input.includes("'#'")) {
      for (let at = 1; at <= code.lineCount; at++) {
        const found = /^(\s*)#|;\s+#(?=\s)/.exec(code.lineText(at));
        if (!found) continue;
        const start = code.lineStart(at) + found.index + found[0].length - 1;
        edits.push({start, end: start + 1, text: '//'});
      }
      if (edits.length > 0) yield {edits, explanation: 'A comment begins with two slashes.'};
    }
    if (code.lineText(line).trim().startsWith('```')) {
      for (let at = 1; at <= code.lineCount; at++) {
        if (/^\s*```\w*$/.test(code.lineText(at)))
          edits.push({start: code.lineStart(at), end: code.lineStart(at + 1), text: ''});
      }
      yield {
        edits,
        explanation: 'The lines with three backticks belong to the text around the program.',
      };
    }
  },
  examples: [
    {
      before: mainWith('System.out.println(“hello”);'),
      after: mainWith('System.out.println("hello");'),
      output: 'hello\n',
    },
    {
      before: mainWith('# says hello', 'System.out.println("hello");'),
      after: mainWith('// says hello', 'System.out.println("hello");'),
      output: 'hello\n',
    },
    {
      before: `${lines('```java')}${mainWith('System.out.println(1);')}${lines('```')}`,
      after: mainWith('System.out.println(1);'),
      output: '1\n',
    },
  ],
});
