import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {classesIn, membersOf} from '../../code/classes.ts';
import type {Code} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {functionsIn} from '../../code/functions.ts';
import {resolve} from '../../code/declarations.ts';
import {nearest} from '../../../near-names.ts';
import {exportsOf, propertiesOf, staticsOf} from '../../vocabulary.ts';
import {findFailedCall, isNotFunction, type FailedCall} from './failed-call.ts';

/** A method whose name is spelt almost like one that the receiver has. */
export const misspeltMethod: Rule = {
  id: 'misspelt-method',
  tier: 3,
  answers: isNotFunction,
  *suggest(context) {
    const call = findFailedCall(context);
    if (call === null || call.type?.name === 'Promise') return;
    const {code, name, index, receiver} = call;
    const meant = nearest(name, vocabulary(call), 'alike');
    if (meant === null) return;
    const declared = onlyDeclared(code, name, meant);
    if (declared !== -1) {
      yield {
        source: edited(code, replaceToken(code, declared, name)),
        explanation: `${meant} is called ${name} everywhere else.`,
      };
      return;
    }
    const owner = code.slice(...receiver);
    const subject = owner.length <= 30 && !owner.includes('\n') ? owner : 'The value';
    yield {
      source: edited(code, replaceToken(code, index, meant)),
      explanation: `${subject} has no method ${name}, but it has ${meant}.`,
    };
  },
  examples: [
    {
      before: lines("console.log(['b', 'a'].sort().jion('-'));"),
      after: lines("console.log(['b', 'a'].sort().join('-'));"),
      output: 'a-b\n',
    },
    {
      before: lines("const text = 'ab';", 'console.log(text.toUppercase());'),
      after: lines("const text = 'ab';", 'console.log(text.toUpperCase());'),
      output: 'AB\n',
    },
    {
      before: lines('console.log(Math.ciel(1.2));'),
      after: lines('console.log(Math.ceil(1.2));'),
      output: '2\n',
    },
    {
      before: lines('console.log([1, 2].include(2));'),
      after: lines('console.log([1, 2].includes(2));'),
      output: 'true\n',
    },
    inOnePlace({
      before: lines(
        'class Account {',
        '  balance = 0;',
        '  deposit(amount) {',
        '    this.balance += amount;',
        '    return this;',
        '  }',
        '}',
        'console.log(new Account().depositt(5).balance);',
      ),
      wrong: 'console.log(new Account().depositt(5).balance);',
      right: 'console.log(new Account().deposit(5).balance);',
      output: '5\n',
    }),
    {
      before: lines("const fs = require('fs');", "console.log(fs.existSync('program.js'));"),
      after: lines("const fs = require('fs');", "console.log(fs.existsSync('program.js'));"),
      output: 'true\n',
    },
    inOnePlace({
      before: lines(
        'const shapes = {',
        '  circleArea(r) {',
        '    return 3 * r * r;',
        '  },',
        '  squareArea: side => side * side,',
        '};',
        'console.log(shapes.squarearea(2));',
      ),
      wrong: 'console.log(shapes.squarearea(2));',
      right: 'console.log(shapes.squareArea(2));',
      output: '4\n',
    }),
  ],
};

/** The declaration of a method that is never called by its own name, but several times by the other; else -1. */
function onlyDeclared(code: Code, name: string, meant: string): number {
  const methods = functionsIn(code).filter(
    one => one.kind === 'method' && code.text(one.name) === meant,
  );
  const [method, ...more] = methods;
  const called = (text: string): number =>
    code.tokens.filter((token, index) => token.text === text && code.isProperty(index)).length;
  const isWrong = called(meant) === 0 && called(name) > 1;
  return method !== undefined && more.length === 0 && isWrong ? method.name : -1;
}

/** The methods that the receiver can have; of an unknown one, those of all that it might be. */
function vocabulary({code, receiver, type}: FailedCall): readonly string[] {
  if (type?.module !== undefined) return exportsOf(type.module) ?? [];
  if (type?.class !== undefined) {
    const wantsStatic = type.name === 'class';
    const own = membersOf(code, type.class).filter(one => one.static === wantsStatic);
    return [...own.map(one => one.name), ...inherited(code, type.class.base)];
  }
  if (type?.brace !== undefined) {
    return functionsIn(code)
      .filter(one => one.name !== -1 && code.parent(one.name) === type.brace)
      .map(one => code.text(one.name));
  }
  if (type !== null) return propertiesOf(type.name) ?? [];
  const [from, to] = receiver;
  if (from === to && resolve(code, from) === null) {
    const statics = staticsOf(code.text(from));
    if (statics !== null) return statics;
  }
  return [...anyMethod, ...ownMethods(code)];
}

const anyMethod = ['Array', 'String', 'Number', 'Map', 'Set', 'Promise', 'Date'].flatMap(
  type => propertiesOf(type) ?? [],
);

/** What a class has from a base that is not in the source. */
function inherited(code: Code, base: number): readonly string[] {
  const name = code.text(base);
  if (name === 'EventEmitter')
    return [
      'on',
      'once',
      'off',
      'emit',
      'addListener',
      'removeListener',
      'removeAllListeners',
      'listenerCount',
    ];
  return propertiesOf(name) ?? [];
}

function ownMethods(code: Code): string[] {
  const members = classesIn(code)
    .flatMap(one => one.members)
    .map(one => one.name);
  const functions = functionsIn(code).filter(
    one => one.name !== -1 && code.parent(one.name) !== -1,
  );
  return [...members, ...functions.map(one => code.text(one.name))];
}
