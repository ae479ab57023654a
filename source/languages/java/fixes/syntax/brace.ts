import {braceBalance, firstBraceFault} from '../../code/braces.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, insertLine, type Edit} from '../../code/edit.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** A brace that is missing or too many, where the indentation shows which. */
export const brace = javaRule({
  id: 'brace',
  tier: 3,
  types: [
    'premature.eof',
    'expected',
    'illegal.start.of.expr',
    'illegal.start.of.type',
    'else.without.if',
    'statement.not.expected',
    'orphaned',
    'invalid.meth.decl.ret.type.req',
    'preview',
    'catch.without.try',
  ],
  *mend({code}) {
    const balance = braceBalance(code);
    if (balance < 0) {
      const opening = missingOpening(code);
      if (opening !== -1) {
        yield {
          edits: [insertAfter(code, opening, ' {')],
          explanation: `The block that begins on line ${code.line(opening)} is not opened.`,
        };
        return;
      }
    }
    const fault = firstBraceFault(code);
    if (fault?.kind === 'missing' && balance > 0) {
      const edit = closing(code, fault.before, fault.indent);
      yield {edits: [edit], explanation: `A block is not closed before line ${fault.before}.`};
    }
    if (fault?.kind === 'extra' && balance < 0) {
      const line = code.line(fault.index);
      yield {
        edits: [{start: code.lineStart(line), end: code.lineStart(line + 1), text: ''}].filter(
          () => code.lineText(line).trim() === '}',
        ),
        explanation: `The brace on line ${line} closes nothing.`,
      };
    }
  },
  examples: [
    {
      before: lines(
        'public class Main {',
        '    static void greet() {',
        '        System.out.println("hi");',
        '',
        '    public static void main(String[] args) {',
        '        greet();',
        '    }',
        '}',
      ),
      after: lines(
        'public class Main {',
        '    static void greet() {',
        '        System.out.println("hi");',
        '    }',
        '',
        '    public static void main(String[] args) {',
        '        greet();',
        '    }',
        '}',
      ),
      output: 'hi\n',
    },
    {
      before: mainWith(
        'for (int i = 0; i < 2; i++)',
        '    System.out.print(i);',
        '    System.out.println();',
        '}',
      ),
      after: mainWith(
        'for (int i = 0; i < 2; i++) {',
        '    System.out.print(i);',
        '    System.out.println();',
        '}',
      ),
      output: '0\n1\n',
    },
    {
      before: mainWith('if (args.length == 0) {', '    System.out.println("none");', '}', '    }'),
      after: mainWith('if (args.length == 0) {', '    System.out.println("none");', '}'),
      output: 'none\n',
    },
  ],
});

function closing(code: Code, before: number, indent: string): Edit {
  return insertLine(code, before, `${indent}}`);
}

/** The last token of the first head whose block is closed and never opened; -1 without one. */
function missingOpening(code: Code): number {
  for (let line = 1; line < code.lineCount; line++) {
    const {from, end} = code.tokensOfLine(line);
    if (from >= end) continue;
    const last = end - 1;
    const isHead =
      (code.text(last) === ')' &&
        /^(?:if|for|while|switch|\}|else|catch|static|public|private|protected|\w+)$/.test(
          code.text(from),
        ) &&
        isHeadLine(code, from, last)) ||
      /^(?:else|do|try|finally)$/.test(code.text(last)) ||
      (/^(?:class|interface|enum)$/.test(code.text(last - 1)) && code.isName(last));
    if (!isHead) continue;
    const indent = code.indentOfLine(line);
    if (code.indentOfLine(nextCodeLine(code, line)).length <= indent.length) continue;
    if (isClosedAtIndent(code, line, indent)) return last;
  }
  return -1;
}

function isHeadLine(code: Code, from: number, last: number): boolean {
  const open = code.partner(last);
  if (open === -1) return false;
  const before = code.text(open - 1);
  if (/^(?:if|for|while|switch|catch)$/.test(before)) return true;
  // A method: a type and a name.
  return (
    code.isName(open - 1) &&
    open - 1 > from &&
    (code.isName(open - 2) || /^[>\]]$/.test(code.text(open - 2)))
  );
}

function nextCodeLine(code: Code, line: number): number {
  const next = code.line(code.tokensOfLine(line).end);
  return next === 0 ? code.lineCount : next;
}

/** Whether the next line that is not indented further begins with a brace, and the braces between fit. */
function isClosedAtIndent(code: Code, line: number, indent: string): boolean {
  let depth = 0;
  for (
    let next = nextCodeLine(code, line);
    next <= code.lineCount;
    next = nextCodeLine(code, next)
  ) {
    const {from, end} = code.tokensOfLine(next);
    if (code.indentOfLine(next).length <= indent.length)
      return code.text(from) === '}' && depth === 0 && code.indentOfLine(next) === indent;
    for (let at = from; at < end; at++) {
      if (code.text(at) === '{') depth += 1;
      if (code.text(at) === '}') depth -= 1;
    }
    if (next >= code.lineCount) break;
  }
  return false;
}
