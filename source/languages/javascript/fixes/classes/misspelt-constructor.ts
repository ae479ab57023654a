import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {classesIn} from '../../code/classes.ts';
import {readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {functionsIn} from '../../code/functions.ts';
import {costOf} from '../../../near-names.ts';

const foreign = /^(?:__init__|__construct|_init_|__init)$/;

/** A class whose `constructor` has another name, so that nothing sets its fields. */
export const misspeltConstructor: Rule = {
  id: 'misspelt-constructor',
  tier: 3,
  answers: ({type, message}) =>
    (type === 'TypeError' &&
      /is not a function$|^Cannot (?:read|set) properties of undefined|iterable$/.test(message)) ||
    (type === 'ReferenceError' && message.startsWith('Must call super')),
  *suggest({source}) {
    const code = readCode(source);
    for (const owner of classesIn(code)) {
      if (owner.members.some(member => member.name === 'constructor')) continue;
      const wrong = owner.members.find(
        ({name, kind}) =>
          kind === 'method' &&
          (foreign.test(name) || costOf(name, 'constructor') <= 3 || name === owner.name),
      );
      const method = functionsIn(code).find(one => one.name === wrong?.token);
      if (wrong === undefined || method === undefined || wrong.static) continue;
      const setsField = code.tokens.some(
        ({text}, index) =>
          text === 'this' &&
          method.body[0] < index &&
          index < method.body[1] &&
          code.text(index + 1) === '.',
      );
      if (!setsField) continue;
      yield {
        source: edited(code, replaceToken(code, wrong.token, 'constructor')),
        explanation: `What makes a new ${owner.name || 'object'} is called constructor, not ${wrong.name}.`,
      };
      return;
    }
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Stack {',
        '  contructor() {',
        '    this.items = [];',
        '  }',
        '  push(item) {',
        '    this.items.push(item);',
        '    return this.items.length;',
        '  }',
        '}',
        'console.log(new Stack().push(1));',
      ),
      wrong: 'contructor() {',
      right: 'constructor() {',
      output: '1\n',
    }),
    inOnePlace({
      before: lines(
        'class Point {',
        '  __init__(x) {',
        '    this.at = [x];',
        '  }',
        '}',
        'console.log(new Point(3).at.length);',
      ),
      wrong: '__init__(x) {',
      right: 'constructor(x) {',
      output: '1\n',
    }),
  ],
};
