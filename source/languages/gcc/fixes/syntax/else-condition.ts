import type {Rule} from '../../../rule.ts';
import {inOnePlace} from '../../../rule-examples.ts';
import {type Code, readCode} from '../../code/code.ts';
import {edited, insertAfter} from '../../code/edit.ts';
import {isCompileError} from '../errors.ts';
import {mainWith} from '../main-with.ts';

/** A condition behind an `else` alone. */
export const elseCondition: Rule = {
  id: 'else-condition',
  tier: 2,
  answers: isCompileError,
  *suggest({source}) {
    const code = readCode(source);
    const bare = code.indicesOf('else').filter(at => headOfElse(code, code.partner(at + 1)) === at);
    if (bare.length === 0) return;
    yield {
      source: edited(code, ...bare.map(at => insertAfter(code, at, ' if'))),
      explanation: 'Only `if` has a condition, and so `else if`.',
    };
  },
  examples: [
    inOnePlace({
      before: mainWith(
        'int n = 4;',
        'if (n > 5) {',
        '    puts("big");',
        '} else (n > 3) {',
        '    puts("fair");',
        '}',
      ),
      wrong: '} else (n > 3) {',
      right: '} else if (n > 3) {',
      output: 'fair\n',
    }),
  ],
};

/** The `else` that has the condition, and a block behind it, that ends at a bracket; -1 without one. */
export function headOfElse(code: Code, close: number): number {
  const open = close === -1 ? -1 : code.partner(close);
  const isHead = code.text(open - 1) === 'else' && code.text(close + 1) === '{';
  return isHead && close > open + 1 ? open - 1 : -1;
}
