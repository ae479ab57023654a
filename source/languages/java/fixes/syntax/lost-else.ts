import {insertAfter, insertBefore, removeTokens} from '../../code/edit.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** An `else` cut off from its `if`: by a semicolon behind the condition, or by a second statement without braces. */
export const lostElse = javaRule({
  id: 'lost-else',
  tier: 3,
  types: ['else.without.if', 'illegal.start.of.type'],
  message: /^'else' without 'if'|^illegal start of type$/,
  *mend({code, from}) {
    if (code.text(from) !== 'else') return;
    const indent = code.indentOfLine(code.line(from));
    for (let line = code.line(from) - 1; line > 0; line--) {
      const {from: first, end} = code.tokensOfLine(line);
      if (first >= end || code.indentOfLine(line).length > indent.length) continue;
      const head = code.text(first) === '}' && code.text(first + 1) === 'else' ? first + 2 : first;
      if (code.text(head) === '}' && code.indentOfLine(line) === indent) continue;
      if (code.text(head) !== 'if') return;
      const close = code.partner(head + 1);
      if (close === -1) return;
      if (code.text(close + 1) === ';' && code.line(close + 1) === line) {
        yield {
          edits: [removeTokens(code, close + 1)],
          explanation: 'The semicolon behind the condition ends the if.',
        };
      } else if (close === end - 1 && code.text(from - 1) === ';') {
        yield {
          edits: [insertAfter(code, close, ' {'), insertBefore(code, from, '} ')],
          explanation: 'Several statements of an if need braces around them.',
        };
      }
      return;
    }
  },
  examples: [
    {
      before: mainWith(
        'if (args.length > 0);',
        '    System.out.println("some");',
        'else',
        '    System.out.println("none");',
      ),
      after: mainWith(
        'if (args.length > 0)',
        '    System.out.println("some");',
        'else',
        '    System.out.println("none");',
      ),
      output: 'none\n',
    },
    {
      before: mainWith(
        'int n = 0;',
        'if (n > 0)',
        '    n = n - 1;',
        '    System.out.println("some");',
        'else',
        '    System.out.println("none");',
      ),
      after: mainWith(
        'int n = 0;',
        'if (n > 0) {',
        '    n = n - 1;',
        '    System.out.println("some");',
        '} else',
        '    System.out.println("none");',
      ),
      output: 'none\n',
    },
  ],
});
