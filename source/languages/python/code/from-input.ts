import {insert, replace, type Edit} from './edits.ts';
import {operandEnd} from './expressions.ts';
import {bindingsOf} from './names.ts';
import type {Spot} from './spot.ts';
import type {Token} from './token.ts';

/** Calls that give text which a person typed. */
const readers = /^(?:input|raw_input)$/;

/**
 * Edits that turn text into a number where a variable gets it from `input()`, so that every use has a number; null
 * when the variable does not come from there.
 */
export function convertedInput({code, block}: Spot, name: string, type: string): Edit[] | null {
  const bindings = bindingsOf(code).filter(
    binding =>
      binding.name === name && (binding.scope === (block ?? null) || binding.scope === null),
  );
  const [binding] = bindings;
  if (bindings.length !== 1 || binding?.kind !== 'assignment') return null;
  const {tokens} = binding.line;
  const sign = tokens.findIndex(({text}) => text === '=');
  const value = tokens.slice(sign + 1);
  const [first] = value;
  const last = value[operandEnd(value, 0)];
  if (!first || !last || last !== value.at(-1) || !readers.test(first.text)) return null;
  const isOne = tokens.slice(0, sign).every(({text}) => text !== ',');
  if (isOne)
    return value.some(({text}) => text === 'split') ? null : [wrap(type, first, last)].flat();
  return value.some(({text}) => text === 'split')
    ? [wrap(`map`, first, last, `${type}, `)].flat()
    : null;
}

function wrap(name: string, first: Token, last: Token, argument = ''): Edit[] {
  return [
    insert(first.start, `${name}(${argument}`),
    replace({start: last.end, end: last.end}, ')'),
  ];
}
