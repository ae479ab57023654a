import {membersOf} from '../../code/classes.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {edited, replaceToken, replaceTokens} from '../../code/edit.ts';
import {findFailedCall, isNotFunction, type FailedCall} from './failed-call.ts';

/** A property that is called: `text.length()`, or a getter. */
export const calledProperty: Rule = {
  id: 'called-property',
  tier: 3,
  answers: isNotFunction,
  *suggest(context) {
    const call = findFailedCall(context);
    if (call === null || call.args.length > 0) return;
    const {code, name, index, open, close} = call;
    const property = propertyMeant(call);
    if (property === null) return;
    const parentheses = replaceTokens(code, open, close, '');
    yield {
      source:
        property === name
          ? edited(code, parentheses)
          : edited(code, replaceToken(code, index, property), parentheses),
      explanation: `${property} is a property, which is read without calling it.`,
    };
  },
  examples: [
    {
      before: lines("const word = 'hello';", 'console.log(word.length());'),
      after: lines("const word = 'hello';", 'console.log(word.length);'),
      output: '5\n',
    },
    {
      before: lines('const seen = new Set([1, 2]);', 'console.log(seen.size());'),
      after: lines('const seen = new Set([1, 2]);', 'console.log(seen.size);'),
      output: '2\n',
    },
    {
      before: lines('const list = [1, 2, 3];', 'console.log(list.size());'),
      after: lines('const list = [1, 2, 3];', 'console.log(list.length);'),
      output: '3\n',
    },
    inOnePlace({
      before: lines(
        'class Square {',
        '  constructor(side) {',
        '    this.side = side;',
        '  }',
        '  get area() {',
        '    return this.side ** 2;',
        '  }',
        '}',
        'const square = new Square(3);',
        'console.log(square.area());',
      ),
      wrong: 'console.log(square.area());',
      right: 'console.log(square.area);',
      output: '9\n',
    }),
  ],
};

const counting = /^(?:length|len|size|count)$/i;

function propertyMeant({code, name, type}: FailedCall): string | null {
  if (counting.test(name)) {
    if (type?.name === 'Map' || type?.name === 'Set') return 'size';
    if (type?.name === 'Array' || type?.name === 'String') return 'length';
    // Whatever it is that the source does not tell, most of what has a length is an array or a string.
    if (type === null && name === 'length') return 'length';
  }
  if (type?.class === undefined) return null;
  const members = membersOf(code, type.class).filter(one => one.name === name);
  const isProperty = members.some(one => one.kind === 'getter' || one.kind === 'field');
  return isProperty && !members.some(one => one.kind === 'method') ? name : null;
}
