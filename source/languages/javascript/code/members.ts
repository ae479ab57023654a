import type {Code} from './code.ts';
import {elements} from './expressions.ts';
import {functionsIn, type FunctionCode} from './functions.ts';
import type {Type} from './types.ts';

/** The function behind a member of a value; null for one that is none. */
export function methodOf(code: Code, owner: Type | null, name: string): FunctionCode | null {
  if (owner === null) return null;
  const token = memberToken(code, owner, name);
  if (token === -1) return null;
  return functionsIn(code).find(one => one.name === token || one.start === token) ?? null;
}

/** The token at which the source declares a member of a value; -1 where it shows none. */
export function memberToken(code: Code, owner: Type, name: string): number {
  if (owner.class !== undefined) {
    const member = owner.class.members.find(one => one.name === name);
    return member?.token ?? -1;
  }
  if (owner.brace === undefined) return -1;
  const key = elements(code, owner.brace).find(
    ([from]) => code.text(from).replace(/^["']|["']$/g, '') === name,
  );
  return key?.[0] ?? -1;
}
