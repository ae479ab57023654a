import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {edited, type Edit} from '../../code/edit.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const stray = /^stray '\\' in program/;

/** An escape such as `\n` beside the text that it belongs into, or a character without its quotes. */
export const looseEscape: Rule = {
  id: 'loose-escape',
  tier: 2,
  answers: says(stray),
  *suggest(context) {
    for (const {code, location} of errorsSaying(context, stray).slice(0, 1)) {
      const {from, end} = code.tokensOfLine(location.line);
      const at = code.tokens.findIndex(
        ({text}, each) => each >= from && each < end && text === '\\',
      );
      const edit = at === -1 ? null : pulledIn(code, at);
      if (edit === null) return;
      yield {
        source: edited(code, edit),
        explanation: `The escape in line ${location.line} stands outside of its quotes.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('int n = 3;', 'printf("%d"\\n, n);'),
      after: mainWith('int n = 3;', 'printf("%d\\n", n);'),
      output: '3\n',
    },
    {
      before: mainWith('int n = 3;', 'printf(\\n"%d", n);'),
      after: mainWith('int n = 3;', 'printf("\\n%d", n);'),
      output: '\n3',
    },
    {
      before: mainWith('char text[] = "ab";', 'if (text[2] == \\0) puts(text);'),
      after: mainWith('char text[] = "ab";', "if (text[2] == '\\0') puts(text);"),
      output: 'ab\n',
    },
  ],
};

/** Moves the escape at a backslash into the text beside it, or quotes it where it is compared; null when neither is certain. */
function pulledIn(code: Code, at: number): Edit | null {
  const [before, slash, escape, after] = code.tokens.slice(at - 1, at + 3);
  if (!before || !slash || !escape || !after || !/^(?:[nrtab]|0)$/.test(escape.text)) return null;
  const isBefore = isText(before.text);
  if (isBefore && !isText(after.text))
    return {start: before.end - 1, end: escape.end, text: `\\${escape.text}"`};
  if (!isBefore && isText(after.text))
    return {start: slash.start, end: after.start + 1, text: `"\\${escape.text}`};
  const isOperand = /^(?:[=!]=|=|case)$/.test(before.text) && /^[);:&|]/.test(after.text);
  return isOperand ? {start: slash.start, end: escape.end, text: `'\\${escape.text}'`} : null;
}

const isText = (text: string): boolean => /^"[^]*"$/.test(text) && text.length > 1;
