import {methodsOf} from '../../code/methods.ts';
import {plainType} from '../../code/type-names.ts';
import {typeAround, typesOf} from '../../code/types.ts';
import {variablesOf} from '../../code/variables.ts';
import type {Code} from '../../code/code.ts';
import {membersOf} from '../../knowledge/members.ts';
import type {Problem} from '../java-rule.ts';

/** What javac could not find, and where it looked. */
export interface Symbol {
  readonly kind: 'variable' | 'method' | 'class';
  readonly name: string;
  /** The type whose member it should be, as javac prints it; null for a name without a dot before it. */
  readonly owner: string | null;
  /** Index of its token. */
  readonly at: number;
}

export const unknownSymbol =
  /^cannot find symbol: (variable|method|class) ([\p{L}\p{N}_$]+)(?:<[^(]*>)?(?:\(.*?\))?(?: in (.*))?$/su;

export function symbolOf({match, code, from, to}: Problem): Symbol | null {
  const [, kind = '', name = '', place = ''] = match;
  if (kind !== 'variable' && kind !== 'method' && kind !== 'class') return null;
  let at = to + 2;
  while (at >= from && code.text(at) !== name) at -= 1;
  if (at < from) return null;
  const owner =
    /^variable \S+ of type (.*)$/s.exec(place)?.[1] ??
    /^(?:class|interface|enum|record) (.*)$/s.exec(place)?.[1];
  const isMember = code.text(at - 1) === '.';
  // For `this.name` javac does not say where it looked.
  if (isMember && code.text(at - 2) === 'this' && owner === undefined)
    return {kind, name, owner: typeAround(code, at)?.name ?? null, at};
  return {kind, name, owner: isMember && owner !== undefined ? owner : null, at};
}

/** The names of the members of a type, of the program or of the library; null for an unknown type. */
export function memberNames(
  code: Code,
  type: string,
  kind: Symbol['kind'],
): ReadonlySet<string> | null {
  const name = plainType(type);
  const own = typesOf(code).find(each => each.name === name);
  if (!own) return membersOf(name) ?? null;
  const isInside = (at: number) => own.nameAt < at && at < own.bodyClose;
  const methods = methodsOf(code)
    .filter(({nameAt, returnType}) => isInside(nameAt) && returnType !== null)
    .map(each => each.name);
  const fields = variablesOf(code)
    .filter(({nameAt, isField}) => isField && isInside(nameAt))
    .map(each => each.name);
  // Those of a record are read by calls.
  const parts = own.keyword === 'record' ? recordParts(code, own.nameAt) : [];
  return new Set(kind === 'method' ? [...methods, ...parts] : [...fields, ...parts]);
}

function recordParts(code: Code, nameAt: number): string[] {
  const open = code.indicesOf('(').find(at => at > nameAt) ?? -1;
  const close = code.partner(open);
  return code.tokens
    .slice(open, Math.max(open, close))
    .flatMap(({kind, text}, index) =>
      kind === 'name' && /^[,)]$/.test(code.text(open + index + 1)) ? [text] : [],
    );
}
