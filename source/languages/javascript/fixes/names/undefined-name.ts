import type {RuleContext} from '../../../rule.ts';
import type {Report} from '../../../report.ts';
import {readCode, type Code} from '../../code/code.ts';
import {resolve} from '../../code/declarations.ts';
import {isVariable} from '../../code/variables.ts';

const undefinedName = /^([\p{ID_Start}$_][\p{ID_Continue}$]*) is not defined$/u;

/** Whether the error is a name that nothing declares. */
export function isUndefinedName(report: Report): boolean {
  return report.type === 'ReferenceError' && undefinedName.test(report.message);
}

export interface UndefinedName {
  readonly code: Code;
  readonly name: string;
  /** The token where it was met. */
  readonly index: number;
  /** Every token that uses the name where nothing declares it, in order. */
  readonly uses: readonly number[];
}

/** Finds the undefined name of a report in the source; null when it is not there as a variable. */
export function findUndefinedName({report, source, entry}: RuleContext): UndefinedName | null {
  const name = undefinedName.exec(report.message)?.[1];
  if (name === undefined || (report.location !== null && report.location.file !== entry))
    return null;
  const code = readCode(source);
  const uses = code.tokens.flatMap((token, index) =>
    token.text === name && isVariable(code, index) && resolve(code, index) === null ? [index] : [],
  );
  // Where a name is assigned to, V8 points at the operator after it.
  const at = code.memberAt(report.location);
  const index = uses.find(use => use === at || use === at - 1) ?? uses[0];
  return index === undefined ? null : {code, name, index, uses};
}
