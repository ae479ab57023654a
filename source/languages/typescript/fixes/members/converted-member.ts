import {edited, insertAfter, insertBefore} from '../../../javascript/code/edit.ts';
import {chainStart} from '../../../javascript/code/expressions.ts';
import {propertiesOf} from '../../../javascript/vocabulary.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

const unknown =
  /^Property '([\w$]+)' does not exist on type '(number|string|(?:Set|Map|IterableIterator|MapIterator|SetIterator)<[^\n]{1,300}>)'/;

/** What changes a copy changes nothing. */
const changes = /^(?:push|pop|shift|unshift|splice|fill|copyWithin)$/;

/** A method of another type: a text's on a number, a number's on a text, a list's on a set. */
export const convertedMember: Rule = {
  id: 'converted-member',
  tier: 3,
  answers: ({message}) => unknown.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    const [, name = '', type = ''] = unknown.exec(context.report.message) ?? [];
    if (spot === null || changes.test(name)) return;
    const {code, index} = spot;
    const conversion = conversionFor(type, name);
    if (conversion === null || code.text(index) !== name || code.text(index - 1) !== '.') return;
    const [before, after] = conversion;
    const start = chainStart(code, index - 2);
    // Parentheses around the receiver become those of the call.
    const bare =
      code.text(start) === '(' && code.close(start) === index - 2 && before.endsWith('(');
    yield {
      source: edited(
        code,
        insertBefore(code, start, bare ? before.slice(0, -1) : before),
        insertAfter(code, index - 2, bare ? '' : after),
      ),
      explanation: `A ${type.replace(/<.*/, '')} has no ${name}; ${before}…${after} has.`,
    };
  },
  examples: [
    {
      before: lines(
        'function clock(minutes: number): string {',
        "  return minutes.padStart(2, '0');",
        '}',
        'console.log(clock(7));',
      ),
      after: lines(
        'function clock(minutes: number): string {',
        "  return String(minutes).padStart(2, '0');",
        '}',
        'console.log(clock(7));',
      ),
      output: '07\n',
    },
    {
      before: lines(
        'const seen: Set<number> = new Set([1, 2]);',
        'console.log(seen.map(n => n * 2));',
      ),
      after: lines(
        'const seen: Set<number> = new Set([1, 2]);',
        'console.log([...seen].map(n => n * 2));',
      ),
      output: '[ 2, 4 ]\n',
    },
  ],
};

function conversionFor(type: string, name: string): readonly [string, string] | null {
  const has = (other: string) => propertiesOf(other)?.includes(name) === true;
  if (type === 'number')
    return has('String') && !/^(?:concat|at)$/.test(name) ? ['String(', ')'] : null;
  if (type === 'string') return /^(?:toFixed|toPrecision)$/.test(name) ? ['Number(', ')'] : null;
  return has('Array') && name !== 'length' ? ['[...', ']'] : null;
}
