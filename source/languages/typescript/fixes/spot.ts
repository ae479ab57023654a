import {readCode, type Code} from '../../javascript/code/code.ts';
import {functionsIn, type FunctionCode} from '../../javascript/code/functions.ts';
import type {RuleContext} from '../../rule.ts';
import {blankTypes} from '../code/blank-types.ts';

/** Where in the program an error is. */
export interface Spot {
  readonly code: Code;
  /** The token at which the compiler points. */
  readonly index: number;
}

/** The place of an error; null when it is in another file, or nowhere. */
export function spotOf({report, source, entry}: RuleContext): Spot | null {
  if (report.location?.file !== entry) return null;
  const code = readCode(source);
  const index = code.at(report.location);
  return index === -1 ? null : {code, index};
}

/** A function, and the program without types that its tokens are counted in. */
export interface Untyped {
  readonly code: Code;
  readonly owner: FunctionCode;
}

/** The function whose head, that is name, parameters or result, holds an offset of the source. */
export function functionWithHead(source: string, offset: number): Untyped | null {
  const code = readCode(blankTypes(source));
  const holds = ({name, params, start, body}: FunctionCode) => {
    const from =
      code.tokens[Math.min(name === -1 ? params[0] : name, start, params[0])]?.start ?? 0;
    return from <= offset && offset < (code.tokens[body[0]]?.start ?? 0);
  };
  const owner = functionsIn(code).findLast(holds);
  return owner === undefined ? null : {code, owner};
}
