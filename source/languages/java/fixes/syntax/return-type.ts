import {costOf} from '../../../near-names.ts';
import type {Code} from '../../code/code.ts';
import {insertBefore, replaceToken} from '../../code/edit.ts';
import {typeOfExpression} from '../../code/expression-type.ts';
import {methodsOf, type Method} from '../../code/methods.ts';
import {typeAround} from '../../code/types.ts';
import {javaRule, programWith, lines} from '../java-rule.ts';

/** A method without a type: a constructor that is misspelt, or a method of which the type can be told. */
export const returnType = javaRule({
  id: 'missing-return-type',
  tier: 3,
  types: ['invalid.meth.decl.ret.type.req'],
  *mend({code, from, to}) {
    const method = methodsOf(code).find(({nameAt}) => nameAt >= from && nameAt <= to);
    const owner = typeAround(code, from);
    if (!method || !owner) return;
    const isNear = costOf(method.name, owner.name) < (/^[A-Z]/.test(method.name) ? 3 : 1);
    if (isNear && !method.modifiers.includes('static')) {
      yield {
        edits: [replaceToken(code, method.nameAt, owner.name)],
        explanation: `The constructor of ${owner.name} is called as its class.`,
      };
      return;
    }
    const type = typeOfReturns(code, method);
    if (type === null || /^[A-Z]/.test(method.name)) return;
    yield {
      edits: [insertBefore(code, method.nameAt, `${type} `)],
      explanation: `The method ${method.name} ${type === 'void' ? 'returns nothing' : `returns ${type}`}, which is to be said before its name.`,
    };
  },
  examples: [
    {
      before: programWith(['static greet() {', '    System.out.println("hi");', '}'], ['greet();']),
      after: programWith(
        ['static void greet() {', '    System.out.println("hi");', '}'],
        ['greet();'],
      ),
      output: 'hi\n',
    },
    {
      before: lines(
        'class Counter {',
        '    int count;',
        '    Countr(int count) {',
        '        this.count = count;',
        '    }',
        '    public static void main(String[] args) {',
        '        System.out.println(new Counter(3).count);',
        '    }',
        '}',
      ),
      after: lines(
        'class Counter {',
        '    int count;',
        '    Counter(int count) {',
        '        this.count = count;',
        '    }',
        '    public static void main(String[] args) {',
        '        System.out.println(new Counter(3).count);',
        '    }',
        '}',
      ),
      output: '3\n',
    },
  ],
});

/** The type that all of a method's returns have; `void` without any; null when it cannot be told. */
export function typeOfReturns(code: Code, {bodyOpen, bodyClose}: Method): string | null {
  if (bodyOpen === -1) return null;
  const types = new Set<string | null>();
  for (let at = bodyOpen; at < bodyClose; at++) {
    // What a lambda or a class within returns is its own; such methods are left alone.
    if (code.text(at) === '->' && code.text(at + 1) === '{') return null;
    if (code.text(at) !== 'return') continue;
    if (code.text(at + 1) === ';') types.add('void');
    else {
      const end = code.tokens.findIndex(({text}, index) => index > at && text === ';');
      types.add(end === -1 ? null : typeOfExpression(code, at + 1, end - 1));
    }
  }
  const [type = 'void', ...others] = types;
  if (others.length === 0) return type;
  return types.size === 2 && types.has('int') && types.has('double') ? 'double' : null;
}
