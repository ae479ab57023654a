import {removeTokens} from '../../code/edit.ts';
import {typeStart} from '../../code/type-names.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** A variable that is declared twice with one type in one block: the second time it gets another value. */
export const declaredTwice = javaRule({
  id: 'declared-twice',
  tier: 3,
  types: ['already.defined'],
  message: /^variable ([\p{L}\p{N}_$]+) is already defined in method/u,
  *mend({code, match, from, to}) {
    const name = match[1] ?? '';
    let at = from;
    while (at <= to && code.text(at) !== name) at += 1;
    const start = typeStart(code, at);
    const type = code.between(start, at - 1);
    if (code.text(at) !== name || start === at || code.text(at + 1) !== '=') return;
    const first = code.indicesOf(name).findLast(each => {
      const own = typeStart(code, each);
      return each < at && own !== each && code.between(own, each - 1) === type;
    });
    const block = code.enclosing(at, '({');
    if (first === undefined || code.text(block) !== '{' || code.enclosing(first, '({') !== block)
      return;
    // Two values at once are two variables, of which one has the wrong name.
    if (code.line(at) - code.line(first) < 2) return;
    yield {
      edits: [removeTokens(code, start, at - 1)],
      explanation: `${name} is declared already; here it gets another value.`,
    };
  },
  examples: [
    {
      before: mainWith(
        'int n = 1;',
        'System.out.println(n);',
        'int n = 2;',
        'System.out.println(n);',
      ),
      after: mainWith('int n = 1;', 'System.out.println(n);', 'n = 2;', 'System.out.println(n);'),
      output: '1\n2\n',
    },
  ],
});
