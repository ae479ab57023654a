import type {Rule} from '../../../rule.ts';
import {program} from '../../../rule-examples.ts';
import {splitAt} from '../../code/brackets.ts';
import {applyEdits, replace, type Edit} from '../../code/edits.ts';
import {simpleStatements, startsOperand, textOf} from '../../code/expressions.ts';
import {codeOf, type Code} from '../../code/parse.ts';
import {isSyntaxError} from '../../code/syntax-error.ts';
import type {Token} from '../../code/token.ts';

/** `print "text"` of Python 2, everywhere in the program at once. */
export const printStatement: Rule = {
  id: 'print-statement',
  tier: 1,
  answers: report =>
    isSyntaxError(report, 'Missing parentheses in call to') ||
    report.message.startsWith("unsupported operand type(s) for >>: 'builtin_function_or_method'"),
  *suggest(context) {
    if (context.report.location?.file !== context.entry) return;
    const code = codeOf(context);
    const edits = statements(code).flatMap(tokens => callOf(code, tokens) ?? []);
    if (edits.length === 0) return;
    yield {
      source: applyEdits(context.source, edits),
      explanation: '`print` is a function since Python 3: what it prints stands in parentheses.',
    };
  },
  examples: [
    {
      before: program`
        n = 2
        print "n is", n
        if n > 1: print "big"
        print "no", ; print "newline"
        print
        print("already %d" % n)
      `,
      after: program`
        n = 2
        print("n is", n)
        if n > 1: print("big")
        print("no", end=" ") ; print("newline")
        print()
        print("already %d" % n)
      `,
      output: 'n is 2\nbig\nno newline\n\nalready 2\n',
    },
    {
      before: program`
        import sys

        print "%d of %d" % (1, 2)
        print >>sys.stderr, "warning"
        print (1 + 2) * 3
      `,
      after: program`
        import sys

        print("%d of %d" % (1, 2))
        print("warning", file=sys.stderr)
        print((1 + 2) * 3)
      `,
      output: '1 of 2\n9\n',
    },
    {
      before: program`
        import sys

        print >>sys.stderr, "warning"
        print("done")
      `,
      after: program`
        import sys

        print("warning", file=sys.stderr)
        print("done")
      `,
      output: 'done\n',
    },
  ],
};

const statements = (code: Code) => code.lines.flatMap(({tokens}) => simpleStatements(tokens));

/** The edit that makes a call of a `print` or `exec` statement; null for one that is a call already. */
function callOf(code: Code, tokens: readonly Token[]): Edit | null {
  const [word, ...rest] = tokens;
  const last = tokens.at(-1);
  if (!word || !last || !/^(?:print|exec)$/.test(word.text)) return null;
  const replaceAll = (text: string) => replace({start: word.start, end: last.end}, text);
  if (rest.length === 0) return word.text === 'print' ? replaceAll('print()') : null;
  if (rest[0]?.text === '>>') return toFile(code, rest, replaceAll);
  const isWrapped = rest[0]?.text === '(' && splitAt(rest, ',').length === 1 && closesAtEnd(rest);
  if (isWrapped || !rest[0] || !(startsOperand(rest[0]) || /^(?:-|not)$/.test(rest[0].text)))
    return null;
  const hasComma = last.text === ',';
  const text = textOf(code.source, hasComma ? rest.slice(0, -1) : rest);
  return replaceAll(`${word.text}(${text}${hasComma ? ', end=" "' : ''})`);
}

/** `print >>file, text`. */
function toFile(code: Code, rest: readonly Token[], replaceAll: (text: string) => Edit): Edit {
  const [file = [], ...parts] = splitAt(rest.slice(1), ',');
  const text = parts.map(part => `${textOf(code.source, part)}, `).join('');
  return replaceAll(`print(${text}file=${textOf(code.source, file)})`);
}

/** Whether the first bracket is closed by the last token, as in `(1 + 2)` and unlike `(1) + (2)`. */
function closesAtEnd(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every(({text}, index) => {
    if (text === '(') depth++;
    if (text === ')') depth--;
    return depth > 0 || index === tokens.length - 1;
  });
}
