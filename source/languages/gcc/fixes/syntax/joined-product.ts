import type {Rule} from '../../../rule.ts';
import type {Code} from '../../code/code.ts';
import {edited, replaceToken} from '../../code/edit.ts';
import {namesInScope} from '../../code/names.ts';
import {cHeaderOf} from '../../knowledge/headers.ts';
import {errorsSaying, says} from '../errors.ts';
import {mainWith} from '../main-with.ts';

const suffix =
  /^invalid suffix "(\w+)" on (?:integer|floating) constant|^unable to find numeric literal operator 'operator""(\w+)'/;

/** A product as mathematics writes it, such as `4ac`. */
export const joinedProduct: Rule = {
  id: 'joined-product',
  tier: 2,
  answers: says(suffix),
  *suggest(context) {
    for (const {code, index, match} of errorsSaying(context, suffix).slice(0, 1)) {
      const names = match[1] ?? match[2] ?? '';
      const text = code.text(index);
      const factors = text.endsWith(names) ? factorsOf(code, index, names) : null;
      if (factors === null) return;
      const number = text.slice(0, -names.length);
      yield {
        source: edited(code, replaceToken(code, index, [number, ...factors].join(' * '))),
        explanation: `A product is written with *: ${number} times ${factors.join(' times ')}.`,
      };
    }
  },
  examples: [
    {
      before: mainWith('int a = 2, c = 3;', 'printf("%d\\n", 4ac);'),
      after: mainWith('int a = 2, c = 3;', 'printf("%d\\n", 4 * a * c);'),
      output: '24\n',
    },
  ],
};

/** The names that stand behind a number: one that is known, or letters that all are; null for others. */
function factorsOf(code: Code, index: number, names: string): readonly string[] | null {
  const isCall = code.text(index + 1) === '(';
  if (isCall && cHeaderOf.has(names)) return [names];
  const known = namesInScope(code, index, '');
  if (known.has(names)) return [names];
  const letters = [...names];
  return !isCall && letters.every(letter => known.has(letter)) ? letters : null;
}
