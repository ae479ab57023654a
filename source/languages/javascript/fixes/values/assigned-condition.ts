import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {expressionEnd} from '../../code/expressions.ts';

/** `if (node = null)`, which changes what it was to compare, so that the error comes later. */
export const assignedCondition: Rule = {
  id: 'assigned-condition',
  tier: 3,
  answers: ({type, message}) =>
    type === 'TypeError' && /of (?:null|undefined)|is not (?:a function|iterable)$/.test(message),
  *suggest({source}) {
    const code = readCode(source);
    const signs = code.tokens.flatMap(({text}, index) =>
      text === '=' && assignsLiteral(code, index) ? [index] : [],
    );
    const [only, ...more] = signs;
    if (only === undefined || more.length > 0) return;
    const line = code.tokens[only]?.line ?? 1;
    yield {
      source: edited(code, replaceToken(code, only, '===')),
      explanation: `The condition in line ${line} assigns where it should compare.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'function depth(node) {',
        '  if (node = null) return 0;',
        '  return 1 + depth(node.next);',
        '}',
        'console.log(depth({next: {next: null}}));',
      ),
      wrong: 'if (node = null) return 0;',
      right: 'if (node === null) return 0;',
      output: '2\n',
    }),
  ],
};

/** A `=` right in a condition, with a literal on its right: that has one value always. */
function assignsLiteral(code: Code, sign: number): boolean {
  const isCondition = /^(?:if|while)$/.test(code.text(code.parent(sign) - 1));
  const value = sign + 1;
  const literal =
    /^(?:number|string)$/.test(code.kind(value) ?? '') ||
    /^(?:null|true|false|undefined)$/.test(code.text(value));
  return isCondition && literal && expressionEnd(code, value) === value;
}
