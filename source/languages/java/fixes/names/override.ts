import {nearest} from '../../../near-names.ts';
import type {Code} from '../../code/code.ts';
import {insertAfter, insertBefore, replaceToken} from '../../code/edit.ts';
import {methodsOf, type Method} from '../../code/methods.ts';
import {typeAround, typesOf, type TypeDeclaration} from '../../code/types.ts';
import {javaRule, lines, programWith, type Mending} from '../java-rule.ts';

const ofObject = [
  'toString',
  'equals',
  'hashCode',
  'run',
  'compare',
  'compareTo',
  'accept',
  'apply',
  'close',
  'iterator',
  'hasNext',
  'next',
  'getMessage',
  'clone',
  'call',
  'test',
];

/** A method that should implement or replace another one, and is misspelt or of a class that does not say so. */
export const misspeltOverride = javaRule({
  id: 'misspelt-override',
  tier: 3,
  types: ['does.not.override.abstract', 'method.does.not.override.superclass'],
  *mend({code, match, message, from, line}) {
    const missing =
      /^(\S+) is not abstract and does not override abstract method ([\p{L}\p{N}_$]+)\(/u.exec(
        message,
      );
    if (missing) {
      const type = typesOf(code).find(({name}) => name === missing[1]);
      const name = missing[2] ?? '';
      const own = type ? ownMethods(code, type) : [];
      const near = nearest(
        name,
        own.map(each => each.name),
        'alike',
      );
      const method = own.find(each => each.name === near);
      if (method) yield renamed(code, method, name);
      return;
    }
    const method = methodsOf(code).find(
      ({nameAt}) => nameAt > from && code.line(nameAt) <= line + 2,
    );
    const type = method && typeAround(code, method.nameAt);
    if (!method || !type || match.index > 0) return;
    const parents = typesOf(code).filter(each => headOf(code, type).includes(each.name));
    const inherited = parents.flatMap(each => ownMethods(code, each).map(({name}) => name));
    const near = nearest(method.name, [...inherited, ...ofObject], 'alike');
    if (near !== null) yield renamed(code, method, near);
    else yield* implemented(code, type);
  },
  examples: [
    {
      before: lines(
        'interface Sound {',
        '    String make();',
        '}',
        'class Dog implements Sound {',
        '    public String mkae() { return "woof"; }',
        '}',
        'public class Main {',
        '    public static void main(String[] args) {',
        '        System.out.println(new Dog().make());',
        '    }',
        '}',
      ),
      after: lines(
        'interface Sound {',
        '    String make();',
        '}',
        'class Dog implements Sound {',
        '    public String make() { return "woof"; }',
        '}',
        'public class Main {',
        '    public static void main(String[] args) {',
        '        System.out.println(new Dog().make());',
        '    }',
        '}',
      ),
      output: 'woof\n',
    },
    {
      before: programWith(
        [
          'static class Dog {',
          '    @Override',
          '    public String tostring() { return "dog"; }',
          '}',
        ],
        ['System.out.println(new Dog());'],
      ),
      after: programWith(
        [
          'static class Dog {',
          '    @Override',
          '    public String toString() { return "dog"; }',
          '}',
        ],
        ['System.out.println(new Dog());'],
      ),
      output: 'dog\n',
    },
  ],
});

/** A class that has all methods of an interface and is used as one. */
export const missingImplements = javaRule({
  id: 'missing-implements',
  tier: 3,
  types: ['prob.found.req'],
  message: /^incompatible types: ([\p{L}\p{N}_$]+) cannot be converted to ([\p{L}\p{N}_$]+)$/u,
  *mend({code, match}) {
    const type = typesOf(code).find(({name}) => name === match[1]);
    if (type) yield* implemented(code, type, match[2]);
  },
  examples: [
    {
      before: programWith(
        [
          'interface Sound { String make(); }',
          'static class Dog {',
          '    public String make() { return "woof"; }',
          '}',
        ],
        ['Sound sound = new Dog();', 'System.out.println(sound.make());'],
      ),
      after: programWith(
        [
          'interface Sound { String make(); }',
          'static class Dog implements Sound {',
          '    public String make() { return "woof"; }',
          '}',
        ],
        ['Sound sound = new Dog();', 'System.out.println(sound.make());'],
      ),
      output: 'woof\n',
    },
  ],
});

/** A method of an interface that is not public in the class. */
export const weakerAccess = javaRule({
  id: 'weaker-access',
  tier: 2,
  types: ['override.meth', 'override.weaker.access'],
  message: /^([\p{L}\p{N}_$]+)\(/u,
  *mend({code, match, report, from, to}) {
    const was = /attempting to assign weaker access privileges; was (public|protected)/.exec(
      report.notes.join('\n'),
    )?.[1];
    const method = methodsOf(code).find(
      ({nameAt, name}) =>
        nameAt >= from - 1 && nameAt <= Math.max(to, from + 6) && name === match[1],
    );
    if (!method || was === undefined) return;
    const old = /^(?:private|protected)$/.test(code.text(method.start)) ? method.start : -1;
    yield {
      edits: [
        old === -1 ? insertBefore(code, method.start, `${was} `) : replaceToken(code, old, was),
      ],
      explanation: `${method.name} is ${was} where it is declared, so it has to be ${was} here too.`,
    };
  },
  examples: [
    {
      before: programWith(
        ['static class Dog {', '    String toString() { return "dog"; }', '}'],
        ['System.out.println(new Dog());'],
      ),
      after: programWith(
        ['static class Dog {', '    public String toString() { return "dog"; }', '}'],
        ['System.out.println(new Dog());'],
      ),
      output: 'dog\n',
    },
  ],
});

function renamed(code: Code, method: Method, name: string): Mending {
  return {
    edits: [replaceToken(code, method.nameAt, name)],
    explanation: `The method is called '${name}' where it is declared, not '${method.name}'.`,
  };
}

function ownMethods(code: Code, {bodyOpen, bodyClose}: TypeDeclaration): Method[] {
  return methodsOf(code).filter(({nameAt}) => bodyOpen < nameAt && nameAt < bodyClose);
}

function headOf(code: Code, {nameAt, bodyOpen}: TypeDeclaration): readonly string[] {
  return code.tokens.slice(nameAt + 1, bodyOpen).map(({text}) => text);
}

/** The one interface of which a class has all the methods, as public ones. */
function* implemented(code: Code, type: TypeDeclaration, wanted?: string): Generator<Mending> {
  const own = ownMethods(code, type)
    .filter(({modifiers}) => modifiers.includes('public'))
    .map(({name}) => name);
  const fitting = typesOf(code).filter(each => {
    if (each.keyword !== 'interface' || (wanted !== undefined && each.name !== wanted))
      return false;
    const methods = ownMethods(code, each).filter(({bodyOpen}) => bodyOpen === -1);
    return methods.length > 0 && methods.every(({name}) => own.includes(name));
  });
  const [only, ...others] = fitting;
  const head = headOf(code, type);
  if (!only || others.length > 0 || head.includes('implements')) return;
  yield {
    edits: [insertAfter(code, type.bodyOpen - 1, ` implements ${only.name}`)],
    explanation: `${type.name} has all that ${only.name} needs, and has to say that it implements it.`,
  };
}
