import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {membersOf} from '../../code/classes.ts';
import {edited, replaceTokens} from '../../code/edit.ts';
import {findFailedCall, isNotFunction} from './failed-call.ts';

/** A static method that is called on an instance. */
export const staticMember: Rule = {
  id: 'static-member',
  tier: 3,
  answers: isNotFunction,
  *suggest(context) {
    const call = findFailedCall(context);
    const owner = call?.type?.name === 'instance' ? call.type.class : undefined;
    if (call === null || owner === undefined || owner.name === '') return;
    const {code, name, receiver} = call;
    if (!membersOf(code, owner).some(one => one.static && one.name === name)) return;
    yield {
      source: edited(code, replaceTokens(code, ...receiver, owner.name)),
      explanation: `${name} is static: it is called on the class ${owner.name}.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Temperature {',
        '  constructor(celsius) {',
        '    this.celsius = celsius;',
        '  }',
        '  static toFahrenheit(celsius) {',
        '    return celsius * 1.8 + 32;',
        '  }',
        '  show() {',
        '    return this.toFahrenheit(this.celsius);',
        '  }',
        '}',
        'console.log(new Temperature(100).show());',
      ),
      wrong: 'return this.toFahrenheit(this.celsius);',
      right: 'return Temperature.toFahrenheit(this.celsius);',
      output: '212\n',
    }),
  ],
};
