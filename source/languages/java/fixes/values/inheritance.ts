import {removeTokens, replaceToken} from '../../code/edit.ts';
import {methodsOf} from '../../code/methods.ts';
import {typesOf} from '../../code/types.ts';
import {javaRule, lines, mainWith, programWith} from '../java-rule.ts';

/** `extends` for `implements`, and the other way round. */
export const inheritance = javaRule({
  id: 'extends-or-implements',
  tier: 2,
  types: ['intf.expected.here'],
  *mend({code, from, message}) {
    const [wrong, own] = message.startsWith('no ')
      ? ['extends', 'implements']
      : ['implements', 'extends'];
    let at = from;
    while (at > 0 && !/^(?:extends|implements|[{};])$/.test(code.text(at))) at -= 1;
    // With both words it is not clear what goes where.
    const isAlone =
      code.text(at) === wrong && !code.tokens.slice(at + 1, at + 12).some(({text}) => text === own);
    if (!isAlone || code.text(from + 1) === ',' || code.text(from - 1) === ',') return;
    yield {
      edits: [replaceToken(code, at, own)],
      explanation: `${code.text(from)} is ${own === 'implements' ? 'an interface: a class implements' : 'a class: another one extends'} it.`,
    };
  },
  examples: [
    {
      before: programWith(
        [
          'interface Sound { String make(); }',
          'static class Dog extends Sound {',
          '    public String make() { return "woof"; }',
          '}',
        ],
        ['System.out.println(new Dog().make());'],
      ),
      after: programWith(
        [
          'interface Sound { String make(); }',
          'static class Dog implements Sound {',
          '    public String make() { return "woof"; }',
          '}',
        ],
        ['System.out.println(new Dog().make());'],
      ),
      output: 'woof\n',
    },
  ],
});

/** A constructor that is declared with a type, and so is an ordinary method of that name. */
export const typedConstructor = javaRule({
  id: 'constructor-with-type',
  tier: 2,
  types: ['cant.apply.symbol'],
  message:
    /^constructor ([\p{L}\p{N}_$]+) in class .* cannot be applied to given types: required no arguments/u,
  *mend({code, match}) {
    const name = match[1] ?? '';
    const type = typesOf(code).find(each => each.name === name);
    const method = methodsOf(code).find(each => each.name === name && each.returnType === 'void');
    if (!type || !method || method.nameAt < type.bodyOpen || method.nameAt > type.bodyClose) return;
    yield {
      edits: [removeTokens(code, method.nameAt - 1)],
      explanation: `A constructor has no type: 'void' makes ${name} an ordinary method.`,
    };
  },
  examples: [
    {
      before:
        lines('class Point {', '    int x;', '    void Point(int x) { this.x = x; }', '}', '') +
        mainWith('System.out.println(new Point(1).x);'),
      after:
        lines('class Point {', '    int x;', '    Point(int x) { this.x = x; }', '}', '') +
        mainWith('System.out.println(new Point(1).x);'),
      output: '1\n',
    },
  ],
});
