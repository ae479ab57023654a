import type {Code} from '../../../javascript/code/code.ts';
import {edited, replaceToken, replaceTokens} from '../../../javascript/code/edit.ts';
import {expressionEnd} from '../../../javascript/code/expressions.ts';
import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {spotOf} from '../spot.ts';

const argument =
  /^Argument of type '(string|number)' is not assignable to parameter of type '(string|number)'/;
const assigned = /^Type '(string|number)' is not assignable to type '(string|number)'/;

/** A number in quotes, or a text or number that must become the other for a call. */
export const conversion: Rule = {
  id: 'conversion',
  tier: 3,
  answers: ({message}) => argument.test(message) || assigned.test(message),
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    const {message} = context.report;
    const [, given, wanted] = argument.exec(message) ?? assigned.exec(message) ?? [];
    const at = argument.test(message) ? index : valueAt(code, index);
    if (at === -1 || given === wanted) return;
    const number = /^(["'])(-?\d+(?:\.\d+)?)\1$/.exec(code.text(at))?.[2];
    if (wanted === 'number' && number !== undefined && /^[),;]$/.test(code.text(at + 1))) {
      yield {
        source: edited(code, replaceToken(code, at, number)),
        explanation: `${number} is wanted as a number, without quotes.`,
      };
      return;
    }
    if (!argument.test(message) || !isText(code, at, wanted)) return;
    const end = expressionEnd(code, at);
    const kind = wanted === 'number' ? 'Number' : 'String';
    yield {
      source: edited(code, replaceTokens(code, at, end, `${kind}(${code.slice(at, end)})`)),
      explanation: `A ${wanted} is wanted: ${kind}() makes one of it.`,
    };
  },
  examples: [
    {
      before: lines(
        'function double(value: number): number {',
        '  return value * 2;',
        '}',
        "console.log(double('21'));",
      ),
      after: lines(
        'function double(value: number): number {',
        '  return value * 2;',
        '}',
        'console.log(double(21));',
      ),
      output: '42\n',
    },
    {
      before: lines(
        'const numbers: number[] = [];',
        "for (const part of '3 4'.split(' ')) numbers.push(part);",
        'console.log(numbers[0] * numbers[1]);',
      ),
      after: lines(
        'const numbers: number[] = [];',
        "for (const part of '3 4'.split(' ')) numbers.push(Number(part));",
        'console.log(numbers[0] * numbers[1]);',
      ),
      output: '12\n',
    },
  ],
};

/** The value of a declaration or property at a token. */
function valueAt(code: Code, index: number): number {
  for (let at = index + 1; at < index + 30 && at < code.tokens.length; at++) {
    if (
      code.text(at) === '=' ||
      (at === index + 1 && code.text(at) === ':' && code.kind(at + 1) === 'string')
    )
      return at + 1;
    if (/^[;{})]$/.test(code.text(at))) return -1;
  }
  return -1;
}

/**
 * Whether a conversion is what is missing: what goes into a list of numbers is one, while arguments of a function of the
 * program may as well be in the wrong order, or annotated wrongly.
 */
function isText(code: Code, at: number, wanted: string | undefined): boolean {
  const open = code.parent(at);
  const isOnly =
    code.text(open) === '(' && expressionEnd(code, at) === code.close(open) - 1 && at === open + 1;
  return wanted === 'number' && isOnly && /^(?:push|unshift|add)$/.test(code.text(open - 1));
}
