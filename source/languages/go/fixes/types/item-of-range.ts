import {isName, textAt, type Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {insertBefore} from '../../code/edit.ts';
import type {Mending} from '../go-rule.ts';

/**
 * The only variable of a range is the index. Where it is of the wrong type, the item was meant, which is the second;
 * null for anything else.
 */
export function itemOfRange(code: Code, index: number): Mending | null {
  const name = textAt(code, index);
  const declared = isName(code, index) ? resolve(code, name, index) : undefined;
  const isAlone = declared !== undefined && textAt(code, declared.index - 1) === 'for';
  if (!isAlone || textAt(code, declared.index + 2) !== 'range') return null;
  return {
    edits: [insertBefore(code, declared.index, '_, ')],
    explanation: `The first variable of a range is the index; ${name} is to be the item.`,
  };
}
