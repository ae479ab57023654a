import {edited, insertAfter} from '../../../javascript/code/edit.ts';
import type {Rule} from '../../../rule.ts';
import {inOnePlace, lines} from '../../../rule-examples.ts';
import {typeEnd} from '../../code/type-end.ts';
import {spotOf} from '../spot.ts';

/** A field for a list, map or set that nothing ever makes: it starts empty. */
export const uninitialisedField: Rule = {
  id: 'uninitialised-field',
  tier: 3,
  answers: ({type}) => type === 'TS2564',
  *suggest(context) {
    const spot = spotOf(context);
    if (spot === null) return;
    const {code, index} = spot;
    if (code.text(index + 1) !== ':') return;
    const end = typeEnd(code, index + 2);
    const type = code.slice(index + 2, end);
    const made = /^(Map|Set|WeakMap)</.exec(type)?.[1];
    const value = made === undefined ? emptyOf(type) : `new ${made}()`;
    if (value === null) return;
    yield {
      source: edited(code, insertAfter(code, end, ` = ${value}`)),
      explanation: `Nothing gives ${code.text(index)} a value: it starts empty.`,
    };
  },
  examples: [
    inOnePlace({
      before: lines(
        'class Cart {',
        '  items: string[];',
        '  add(item: string): number {',
        '    return this.items.push(item);',
        '  }',
        '}',
        "console.log(new Cart().add('tea'));",
      ),
      wrong: 'items: string[];',
      right: 'items: string[] = [];',
      output: '1\n',
    }),
  ],
};

function emptyOf(type: string): string | null {
  return /\[\]$|^(?:Array|ReadonlyArray)</.test(type) ? '[]' : null;
}
