import type {Code} from '../../code/code.ts';
import {replaceToken} from '../../code/edit.ts';
import {splitAtCommas} from '../../code/methods.ts';
import {javaRule, mainWith} from '../java-rule.ts';

/** The parts of a `for` with commas between them. */
export const forParts = javaRule({
  id: 'for-parts',
  tier: 2,
  types: ['expected', 'not.stmt', 'illegal.start.of.expr'],
  *mend({code, line}) {
    const {from, end} = code.tokensOfLine(line);
    for (let at = from; at < end; at++) {
      const close = code.partner(at + 1);
      if (code.text(at) !== 'for' || code.text(at + 1) !== '(' || close === -1) continue;
      const parts = splitAtCommas(code, at + 1, close).flatMap(part =>
        splitAtSemicolons(code, part),
      );
      const [first, second, third] = parts;
      if (!first || !second || !third || parts.length !== 3) continue;
      if (!isComparison(code.between(...second)) || !/\+\+|--|[+-]=/.test(code.between(...third)))
        continue;
      yield {
        edits: [first, second]
          .filter(([, last]) => code.text(last + 1) === ',')
          .map(([, last]) => replaceToken(code, last + 1, ';')),
        explanation: 'The parts of a for are separated by semicolons.',
      };
    }
  },
  examples: [
    {
      before: mainWith('for (int i = 0, i < 2, i++) {', '    System.out.println(i);', '}'),
      after: mainWith('for (int i = 0; i < 2; i++) {', '    System.out.println(i);', '}'),
      output: '0\n1\n',
    },
  ],
});

function splitAtSemicolons(
  code: Code,
  [from, to]: readonly [from: number, to: number],
): readonly (readonly [from: number, to: number])[] {
  const sign = code.tokens.findIndex(({text}, at) => at > from && at < to && text === ';');
  return sign === -1
    ? [[from, to]]
    : [[from, sign - 1], ...splitAtSemicolons(code, [sign + 1, to])];
}

function isComparison(text: string): boolean {
  return /[<>]|!=|==/.test(text);
}
