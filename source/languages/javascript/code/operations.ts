import type {Code} from './code.ts';
import type {Type} from './types.ts';

/** A binary operator at the outermost level of an expression; -1 when there is none. */
export function operatorIn(code: Code, from: number, to: number): number {
  for (let at = from; at <= to && at !== -1; at = code.skip(at)) {
    if (
      at > from &&
      code.kind(at) === 'punctuator' &&
      /^(?:[-+*/%<>?]|\*\*|&&|\|\||\?\?|[=!]==?|[<>]=|=>|=)$/.test(code.text(at))
    )
      return at;
  }
  return -1;
}

/** The type of an operation from its sign and its operands, which are asked for where they matter. */
export function typeOfOperation(
  sign: string,
  typeOfLeft: () => Type | null,
  typeOfRight: () => Type | null,
): Type | null {
  if (/^(?:[<>]=?|[=!]==?)$/.test(sign)) return {name: 'Boolean'};
  const [left, right] = [typeOfLeft(), typeOfRight()];
  if (sign === '+' && (left?.name === 'String' || right?.name === 'String'))
    return {name: 'String'};
  if (/^(?:\|\||\?\?)$/.test(sign)) return left?.name === right?.name ? left : null;
  if (!/^(?:[-+*/%]|\*\*)$/.test(sign)) return null;
  if (left?.name === 'BigInt' || right?.name === 'BigInt') return {name: 'BigInt'};
  return left?.name === 'Number' && right?.name === 'Number' ? left : null;
}
