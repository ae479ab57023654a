import {insertAfter, replaceToken, replaceTokens} from '../../code/edit.ts';
import {splitAtCommas} from '../../code/methods.ts';
import {javaRule, lines, mainWith} from '../java-rule.ts';

/** Calls of the library with other arguments than they take, where it is plain what they should do. */
export const libraryArguments = javaRule({
  id: 'library-arguments',
  tier: 3,
  types: ['cant.apply.symbol', 'cant.apply.symbols'],
  *mend({code, message, from, to}) {
    let open = from;
    while (open <= to + 1 && code.text(open) !== '(') open += 1;
    const close = code.partner(open);
    if (close === -1) return;
    if (
      /^no suitable constructor found for Scanner\(no arguments\)|^constructor Scanner /.test(
        message,
      )
    ) {
      yield {
        edits: [insertAfter(code, open, 'System.in')],
        explanation: 'A Scanner reads from something: System.in is what is typed.',
      };
      return;
    }
    if (
      / sort in (?:interface|class) \S*List\S* cannot be applied|^method sort in /.test(message) &&
      close === open + 1
    ) {
      yield {
        edits: [insertAfter(code, open, 'null')],
        explanation: 'A list is sorted in the natural order of its elements with sort(null).',
      };
      return;
    }
    if (!message.startsWith('no suitable method found for println(')) return;
    const parts = splitAtCommas(code, open, close);
    const [first, ...rest] = parts;
    if (!first || rest.length === 0 || first[0] !== first[1] || !code.isString(first[0])) return;
    const text = code.text(first[0]);
    if (/%[-+ 0,]*\d*(?:\.\d+)?[dfsxcbe]/.test(text)) {
      yield {
        edits: [
          replaceTokens(
            code,
            open + 1,
            close - 1,
            `String.format(${code.between(open + 1, close - 1)})`,
          ),
        ],
        explanation: 'println() takes one value; String.format() puts the others into the text.',
      };
    } else if (rest.length === 1 && text.endsWith(' "')) {
      yield {
        edits: [replaceToken(code, first[1] + 1, ' +')],
        explanation:
          'println() takes one value: the text and the number are joined by a plus sign.',
      };
    }
  },
  examples: [
    {
      before: mainWith('int n = 2;', 'System.out.println("%d apples", n);'),
      after: mainWith('int n = 2;', 'System.out.println(String.format("%d apples", n));'),
      output: '2 apples\n',
    },
    {
      before: mainWith('int n = 2;', 'System.out.println("apples: ", n);'),
      after: mainWith('int n = 2;', 'System.out.println("apples: " + n);'),
      output: 'apples: 2\n',
    },
    {
      before:
        lines('import java.util.*;') +
        mainWith(
          'List<Integer> a = new ArrayList<>(List.of(2, 1));',
          'a.sort();',
          'System.out.println(a);',
        ),
      after:
        lines('import java.util.*;') +
        mainWith(
          'List<Integer> a = new ArrayList<>(List.of(2, 1));',
          'a.sort(null);',
          'System.out.println(a);',
        ),
      output: '[1, 2]\n',
    },
  ],
});
