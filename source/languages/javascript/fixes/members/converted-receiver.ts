import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {edited, insertAfter, insertBefore} from '../../code/edit.ts';
import {propertiesOf} from '../../vocabulary.ts';
import {findFailedCall, isNotFunction, type FailedCall} from './failed-call.ts';

const changesReceiver = /^(?:push|pop|shift|unshift|splice|fill|copyWithin)$/;

/** A method of another type: an array's on a set, a string's on a number, a date's on a timestamp. */
export const convertedReceiver: Rule = {
  id: 'converted-receiver',
  tier: 3,
  answers: isNotFunction,
  *suggest(context) {
    const call = findFailedCall(context);
    const conversion = call === null ? null : conversionFor(call);
    // What changes a copy changes nothing.
    if (call === null || conversion === null || changesReceiver.test(call.name)) return;
    const {code, name, receiver, type} = call;
    const [before, after] = conversion;
    yield {
      source: edited(
        code,
        insertBefore(code, receiver[0], before),
        insertAfter(code, receiver[1], after),
      ),
      explanation: `A ${type?.name ?? 'value'} has no ${name}; ${before}…${after} has.`,
    };
  },
  examples: [
    {
      before: lines('const seen = new Set([1, 2]);', 'console.log(seen.map(n => n * 2));'),
      after: lines('const seen = new Set([1, 2]);', 'console.log([...seen].map(n => n * 2));'),
      output: '[ 2, 4 ]\n',
    },
    {
      before: lines('const year = 2024;', "console.log(year.split(''));"),
      after: lines('const year = 2024;', "console.log(String(year).split(''));"),
      output: "[ '2', '0', '2', '4' ]\n",
    },
    {
      before: lines("const price = '3.456';", 'console.log(price.toFixed(2));'),
      after: lines("const price = '3.456';", 'console.log(Number(price).toFixed(2));'),
      output: '3.46\n',
    },
    {
      before: lines('const now = Date.now();', 'console.log(now.getFullYear() > 2000);'),
      after: lines('const now = Date.now();', 'console.log(new Date(now).getFullYear() > 2000);'),
      output: 'true\n',
    },
    {
      before: lines(
        'function sum() {',
        '  return arguments.reduce((a, b) => a + b, 0);',
        '}',
        'console.log(sum(1, 2, 3));',
      ),
      after: lines(
        'function sum() {',
        '  return [...arguments].reduce((a, b) => a + b, 0);',
        '}',
        'console.log(sum(1, 2, 3));',
      ),
      output: '6\n',
    },
  ],
};

function conversionFor({code, name, receiver, type}: FailedCall): readonly [string, string] | null {
  const has = (owner: string): boolean => propertiesOf(owner)?.includes(name) === true;
  const isArguments = receiver[0] === receiver[1] && code.text(receiver[0]) === 'arguments';
  if (isArguments || /^(?:Set|Map|Generator)$/.test(type?.name ?? '')) {
    return has('Array') ? ['[...', ']'] : null;
  }
  if (/^(?:Number|String)$/.test(type?.name ?? '')) {
    if (has('Date') && /^(?:get|set|to)[A-Z]/.test(name)) return ['new Date(', ')'];
  }
  if (type?.name === 'Number') return has('String') ? ['String(', ')'] : null;
  if (type?.name === 'String' && has('Number')) return ['Number(', ')'];
  return null;
}
