import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {functionsIn, returns} from '../../code/functions.ts';

const onlyGetter = /^Cannot set property (\w+) of .{1,100} which has only a getter$/;

/** A field that has the name of a getter: it belongs in what the getter returns. */
export const getterOnlyProperty: Rule = {
  id: 'getter-only-property',
  tier: 3,
  answers: ({type, message}) => type === 'TypeError' && onlyGetter.test(message),
  *suggest({report, source, entry}) {
    if (report.location?.file !== entry) return;
    const name = onlyGetter.exec(report.message)?.[1] ?? '';
    const code = readCode(source);
    const at = code.memberAt(report.location);
    const target = [at, at - 1].find(index => code.text(index) === name) ?? -1;
    const getter = functionsIn(code).find(
      one => code.text(one.name) === name && code.text(one.start) === 'get',
    );
    if (getter === undefined || code.text(target - 2) !== 'this') return;
    const [returned, ...more] = returns(code, getter);
    if (returned === undefined || more.length > 0) return;
    const [from, to] = returned;
    if (to !== from + 2 || code.text(from) !== 'this' || code.text(to) === name) return;
    yield {
      source: edited(code, replaceToken(code, target, code.text(to))),
      explanation: `${name} can only be read; its value is kept in ${code.text(to)}.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Circle {',
        '  constructor(radius) {',
        '    this.radius = radius;',
        '  }',
        '  get radius() {',
        '    return this._radius;',
        '  }',
        '}',
        'console.log(new Circle(2).radius);',
      ),
      wrong: 'this.radius = radius;',
      right: 'this._radius = radius;',
      output: '2\n',
    }),
  ],
};
