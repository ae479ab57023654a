import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore} from '../../code/edit.ts';
import {statementEnd, statementStart} from '../../code/variables.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** A condition without parentheses, a `catch` without a name, and what is made or called without its parentheses. */
export const head = javaRule({
  id: 'missing-parentheses',
  tier: 2,
  types: ['expected', 'not.stmt'],
  message: /^'\(' expected$|^<identifier> expected$|^'\(' or '\[' expected$|^not a statement$/,
  *mend({code, offset, message, from}) {
    const before = code.tokens.findLastIndex(({end}) => end <= offset);
    const word = code.text(before);
    if (message === "'(' expected" && /^(?:if|while|switch|for)$/.test(word)) {
      const end = conditionEnd(code, before + 1);
      if (end === -1) return;
      yield {
        edits: [insertBefore(code, before + 1, '('), insertAfter(code, end, ')')],
        explanation: `What follows '${word}' stands in parentheses.`,
      };
    } else if (message.startsWith('<identifier>')) {
      const open = code.enclosing(before + 1, '(');
      if (code.text(open - 1) !== 'catch' || code.text(before + 1) !== ')') return;
      yield {
        edits: [insertAfter(code, before, ' e')],
        explanation: 'A catch names the exception that it catches.',
      };
    } else if (message.startsWith("'(' or")) {
      if (!/^(?:>|[\p{L}\p{N}_$]+)$/u.test(word)) return;
      yield {
        edits: [insertAfter(code, before, '()')],
        explanation: 'An object is made with parentheses behind the name of its class.',
      };
    } else if (message === 'not a statement') {
      const [start, end] = [statementStart(code, from), statementEnd(code, from)];
      const isCallable = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)+$/u;
      if (code.text(end) !== ';' || !isCallable.test(code.between(start, end - 1))) return;
      yield {
        edits: [insertAfter(code, end - 1, '()')],
        explanation: 'A method is called with parentheses behind its name.',
      };
    }
  },
  examples: [
    {
      before: mainWith('int n = 4;', 'if n > 3 {', '    System.out.println("big");', '}'),
      after: mainWith('int n = 4;', 'if (n > 3) {', '    System.out.println("big");', '}'),
      output: 'big\n',
    },
    {
      before: mainWith(
        'try {',
        '    Integer.parseInt("x");',
        '} catch (NumberFormatException) {',
        '    System.out.println("no");',
        '}',
      ),
      after: mainWith(
        'try {',
        '    Integer.parseInt("x");',
        '} catch (NumberFormatException e) {',
        '    System.out.println("no");',
        '}',
      ),
      output: 'no\n',
    },
    {
      before:
        lines('import java.util.*;') +
        mainWith('List<String> a = new ArrayList<String>;', 'System.out.println(a);'),
      after:
        lines('import java.util.*;') +
        mainWith('List<String> a = new ArrayList<String>();', 'System.out.println(a);'),
      output: '[]\n',
    },
    {
      before: mainWith('System.out.print(1);', 'System.out.println;'),
      after: mainWith('System.out.print(1);', 'System.out.println();'),
      output: '1\n',
    },
  ],
});

/** The last token before the brace that ends a line; -1 without one on the same line. */
function conditionEnd(code: Code, from: number): number {
  const {end} = code.tokensOfLine(code.line(from));
  return code.text(end - 1) === '{' && end - 2 >= from ? end - 2 : -1;
}
