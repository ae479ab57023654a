import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {classAround} from '../../code/classes.ts';
import {readCode} from '../../code/code.ts';
import {applyEdits, replaceToken} from '../../code/edit.ts';
import {thisFunctionAround} from '../../code/functions.ts';

/** A getter or setter that reads or writes itself: what it keeps the value in needs another name. */
export const accessorRecursion: Rule = {
  id: 'accessor-recursion',
  tier: 3,
  answers: ({type, message}) =>
    type === 'RangeError' && message === 'Maximum call stack size exceeded',
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const code = readCode(source);
    const at = code.memberAt(report.location);
    const accessor = at === -1 ? null : thisFunctionAround(code, at);
    if (accessor === null || !/^(?:get|set)$/.test(code.text(accessor.start))) return;
    const name = code.text(accessor.name);
    const hidden = `_${name}`;
    const owner = classAround(code, at);
    const taken = owner?.members.some(member => member.name === hidden && member.kind !== 'field');
    if (taken === true) return;
    const edits = code.tokens.flatMap((token, index) => {
      const inside = thisFunctionAround(code, index);
      const isOwn =
        inside !== null &&
        code.text(inside.name) === name &&
        /^(?:get|set)$/.test(code.text(inside.start));
      const isThis = code.text(index - 1) === '.' && code.text(index - 2) === 'this';
      return token.text === name && isOwn && isThis ? [replaceToken(code, index, hidden)] : [];
    });
    if (edits.length === 0) return;
    yield {
      source: applyEdits(source, edits),
      explanation: `this.${name} calls the accessor ${name} again; the value is kept in this.${hidden} now.`,
    };
  },
  examples: [
    {
      before: lines(
        'class Person {',
        '  constructor(name) {',
        '    this.name = name;',
        '  }',
        '  get name() {',
        '    return this.name;',
        '  }',
        '  set name(value) {',
        '    this.name = value.trim();',
        '  }',
        '}',
        "console.log(new Person(' Ada ').name);",
      ),
      after: lines(
        'class Person {',
        '  constructor(name) {',
        '    this.name = name;',
        '  }',
        '  get name() {',
        '    return this._name;',
        '  }',
        '  set name(value) {',
        '    this._name = value.trim();',
        '  }',
        '}',
        "console.log(new Person(' Ada ').name);",
      ),
      output: 'Ada\n',
    },
  ],
};
