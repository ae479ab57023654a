import {insertBefore} from '../../code/edit.ts';
import {methodsOf} from '../../code/methods.ts';
import {typesOf} from '../../code/types.ts';
import {variablesOf} from '../../code/variables.ts';
import {javaRule, programWith} from '../java-rule.ts';

/** What `main` uses without an object, and what so has to be static. */
export const missingStatic = javaRule({
  id: 'missing-static',
  tier: 3,
  types: ['non-static.cant.be.ref', 'encl.class.required'],
  message: /^non-static (method|variable) ([\p{L}\p{N}_$]+)/u,
  *mend({code, match, from, to}) {
    const [, kind, name = ''] = match;
    if (name === 'this') {
      const made = code.tokens.slice(from, to + 1).findIndex(({text}) => text === 'new');
      const type = typesOf(code).find(
        each => !each.isTopLevel && each.name === code.text(from + made + 1),
      );
      if (made === -1 || !type) return;
      const at = type.nameAt - 1;
      yield {
        edits: [insertBefore(code, at, 'static ')],
        explanation: `${type.name} stands in another class and is made without an object of it, so it has to be static.`,
      };
      return;
    }
    if (kind === 'method') {
      const found = methodsOf(code).filter(
        each =>
          each.name === name && each.returnType !== null && !each.modifiers.includes('static'),
      );
      const [method] = found;
      const before = code.text(from);
      // `Account.deposit(1)` wants an object rather than another method.
      if (
        !method ||
        found.length > 1 ||
        (typesOf(code).some(each => each.name === before) && from !== to)
      )
        return;
      let at = method.start;
      while (/^(?:public|private|protected)$/.test(code.text(at))) at += 1;
      yield {
        edits: [insertBefore(code, at, 'static ')],
        explanation: `${name} is called without an object, so it has to be static.`,
      };
      return;
    }
    const field = variablesOf(code).find(each => each.isField && each.name === name);
    const owner =
      field &&
      typesOf(code).findLast(each => each.bodyOpen < field.nameAt && field.nameAt < each.bodyClose);
    const isMade = code.indicesOf('new').some(at => code.text(at + 1) === owner?.name);
    if (!field || isMade) return;
    const isFinal = code.text(field.typeAt - 1) === 'final';
    yield {
      edits: [insertBefore(code, isFinal ? field.typeAt - 1 : field.typeAt, 'static ')],
      explanation: `${name} is used without an object, so it has to be static.`,
    };
  },
  examples: [
    {
      before: programWith(['void greet() {', '    System.out.println("hi");', '}'], ['greet();']),
      after: programWith(
        ['static void greet() {', '    System.out.println("hi");', '}'],
        ['greet();'],
      ),
      output: 'hi\n',
    },
    {
      before: programWith(['private int most = 3;'], ['System.out.println(most);']),
      after: programWith(['private static int most = 3;'], ['System.out.println(most);']),
      output: '3\n',
    },
    {
      before: programWith(
        ['class Point {', '    int x = 1;', '}'],
        ['System.out.println(new Point().x);'],
      ),
      after: programWith(
        ['static class Point {', '    int x = 1;', '}'],
        ['System.out.println(new Point().x);'],
      ),
      output: '1\n',
    },
  ],
});
