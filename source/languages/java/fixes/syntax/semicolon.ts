import type {Code} from '../../code/code.ts';
import {insertAfter} from '../../code/edit.ts';
import {keywords} from '../../code/syntax.ts';
import {typeStart} from '../../code/type-names.ts';
import {javaRule, mainWith, programWith} from '../java-rule.ts';

/** A semicolon, or the brace of a method, that is missing at the end of a line; a colon behind `case`. */
export const semicolon = javaRule({
  id: 'missing-semicolon',
  tier: 2,
  types: ['expected'],
  message: /^(?:';'|: or ->|'\{' or ';'|'\{'|';' or '\{') expected$|^'\{', ';'/,
  *mend({code, offset, message}) {
    const before = code.tokens.findLastIndex(({end}) => end <= offset);
    const next = before + 1;
    const text = code.text(before);
    if (before === -1 || /^[;{}(,[=.]$/.test(text)) return;
    if (message.startsWith(':')) {
      if (code.line(next) === code.line(before) && !/^(?:return|break)$/.test(code.text(next)))
        return;
      yield {
        edits: [insertAfter(code, before, ':')],
        explanation: `A colon is missing after the case '${text.slice(0, 40)}'.`,
      };
      return;
    }
    const isLineEnd =
      code.line(next) > code.line(before) || code.text(next) === '}' || code.text(next) === '';
    if (!isLineEnd) return;
    if (message === "'{' expected" || opensBlock(code, before)) {
      yield {
        edits: [insertAfter(code, before, ' {')],
        explanation: `A brace is missing after '${code.lineText(code.line(before)).trim().slice(0, 60)}'.`,
      };
      return;
    }
    // `foo(a` goes on in the next line, and `retrun x` is another mistake.
    if (keywords.has(text) && !/^(?:true|false|null|this|break|continue|return)$/.test(text))
      return;
    yield {
      edits: [insertAfter(code, before, ';')],
      explanation: `A semicolon is missing after '${text.slice(0, 40)}'.`,
    };
  },
  examples: [
    {
      before: mainWith('int n = 2', 'System.out.println(n);'),
      after: mainWith('int n = 2;', 'System.out.println(n);'),
      output: '2\n',
    },
    {
      before: mainWith('switch (3) {', '    case 3', '        System.out.println("three");', '}'),
      after: mainWith('switch (3) {', '    case 3:', '        System.out.println("three");', '}'),
      output: 'three\n',
    },
    {
      before: programWith(
        ['static int twice(int n)', '    return n * 2;', '}'],
        ['System.out.println(twice(4));'],
      ),
      after: programWith(
        ['static int twice(int n) {', '    return n * 2;', '}'],
        ['System.out.println(twice(4));'],
      ),
      output: '8\n',
    },
  ],
});

/** Whether a line ends with the head of a method and the next one is indented further. */
function opensBlock(code: Code, last: number): boolean {
  const next = code.indentOfLine(code.line(last + 1));
  const head = code.partner(last);
  const own = code.indentOfLine(code.line(head === -1 ? last : head));
  if (next.length <= own.length) return false;
  if (code.text(last) !== ')' || head === -1) return false;
  const name = head - 1;
  return code.isName(name) && typeStart(code, name) !== name;
}
