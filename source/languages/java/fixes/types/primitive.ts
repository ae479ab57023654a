import {replaceToken, replaceTokens} from '../../code/edit.ts';
import {javaRule, mainWith, lines} from '../java-rule.ts';

const boxes: Readonly<Record<string, string>> = {
  int: 'Integer',
  double: 'Double',
  long: 'Long',
  char: 'Character',
  boolean: 'Boolean',
  float: 'Float',
  byte: 'Byte',
  short: 'Short',
};

/** A primitive type where only objects can be: `List<int>`. */
export const boxed = javaRule({
  id: 'boxed-type',
  tier: 2,
  types: ['type.found.req'],
  message: /^unexpected type/,
  *mend({code, from}) {
    const own = boxes[code.text(from)];
    if (own === undefined || !/^[<,]$/.test(code.text(from - 1))) return;
    yield {
      edits: [replaceToken(code, from, own)],
      explanation: `A collection holds objects: ${own} instead of ${code.text(from)}.`,
    };
  },
  examples: [
    {
      before:
        lines('import java.util.*;') +
        mainWith('List<int> a = new ArrayList<>();', 'a.add(1);', 'System.out.println(a);'),
      after:
        lines('import java.util.*;') +
        mainWith('List<Integer> a = new ArrayList<>();', 'a.add(1);', 'System.out.println(a);'),
      output: '[1]\n',
    },
  ],
});

/** A method called on a primitive value. */
export const dereferenced = javaRule({
  id: 'method-on-primitive',
  tier: 3,
  types: ['cant.deref'],
  message: /^(int|double|long|char|boolean) cannot be dereferenced$/,
  *mend({code, match, from, to}) {
    // The code in question ends with the name of the method; its arguments follow.
    const dot = code.text(to - 1) === '.' ? to - 1 : -1;
    const name = code.text(to);
    const open = to + 1;
    const close = code.text(open) === '(' ? code.partner(open) : -1;
    if (dot === -1 || close === -1) return;
    const value = code.between(from, dot - 1);
    const argument = code.between(open + 1, close - 1);
    if (name === 'equals' && argument !== '') {
      const isNegated = code.text(from - 1) === '!';
      yield {
        edits: [
          replaceTokens(
            code,
            isNegated ? from - 1 : from,
            close,
            `${value} ${isNegated ? '!=' : '=='} ${argument}`,
          ),
        ],
        explanation: `The value is a ${match[1]}, which is compared with ==.`,
      };
    } else if (name === 'toString' && argument === '') {
      yield {
        edits: [replaceTokens(code, from, close, `String.valueOf(${value})`)],
        explanation: `The value is a ${match[1]}, which has no methods; String.valueOf() makes it text.`,
      };
    } else if (name === 'compareTo' && argument !== '' && boxes[match[1] ?? ''] !== undefined) {
      yield {
        edits: [
          replaceTokens(
            code,
            from,
            close,
            `${boxes[match[1] ?? '']}.compare(${value}, ${argument})`,
          ),
        ],
        explanation: `The value is a ${match[1]}, which has no methods.`,
      };
    }
  },
  examples: [
    {
      before: mainWith(
        'int n = 3;',
        'if (n.equals(3)) {',
        '    System.out.println(n.toString());',
        '}',
      ),
      after: mainWith(
        'int n = 3;',
        'if (n == 3) {',
        '    System.out.println(String.valueOf(n));',
        '}',
      ),
      output: '3\n',
    },
  ],
});
