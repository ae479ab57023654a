import type {Rule} from '../../../rule.ts';
import {lines} from '../../../rule-examples.ts';
import {asLoop} from '../../code/awaiting.ts';
import {chainStart} from '../../code/expressions.ts';
import {functionAround} from '../../code/functions.ts';
import {isSyntaxError, proven, readSyntax} from './syntax-context.ts';

/** `break` or `continue` in the callback of `forEach`, which is no loop. */
export const loopExit: Rule = {
  id: 'loop-exit',
  tier: 3,
  answers: report => isSyntaxError(report) && /^Illegal (?:break|continue)/.test(report.message),
  *suggest(context) {
    const syntax = readSyntax(context);
    if (syntax === null) return;
    const {code, at} = syntax;
    const owner = functionAround(code, at);
    if (owner === null || code.text(owner.start - 1) !== '(') return;
    if (code.text(owner.start - 2) !== 'forEach') return;
    const edits = asLoop(code, owner, chainStart(code, owner.start - 2));
    if (edits === null) return;
    const explanation = `forEach is no loop that ${code.text(at)} could leave; for…of is one.`;
    yield* proven(syntax, [{edits, explanation}], {further: true});
  },
  examples: [
    {
      before: lines(
        '[1, 2, 3].forEach(n => {',
        '  if (n === 2) break;',
        '  console.log(n);',
        '});',
      ),
      after: lines(
        'for (const n of [1, 2, 3]) {',
        '  if (n === 2) break;',
        '  console.log(n);',
        '}',
      ),
      output: '1\n',
    },
    {
      before: lines(
        "['a', 'b'].forEach((letter, i) => {",
        '  if (i === 0) continue;',
        '  console.log(letter);',
        '});',
      ),
      after: lines(
        "for (const [i, letter] of ['a', 'b'].entries()) {",
        '  if (i === 0) continue;',
        '  console.log(letter);',
        '}',
      ),
      output: 'b\n',
    },
  ],
};
