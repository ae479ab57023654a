import {classesIn} from './classes.ts';
import type {Code} from './code.ts';
import {functionsIn} from './functions.ts';

const known = new WeakMap<Code, ReadonlySet<number>>();

/** Whether a token is a name that is read or written as a variable, not a property, a key or a member. */
export function isVariable(code: Code, index: number): boolean {
  if (code.kind(index) !== 'name' || code.isProperty(index) || code.isKey(index)) return false;
  return !memberNames(code).has(index);
}

function memberNames(code: Code): ReadonlySet<number> {
  let names = known.get(code);
  if (names === undefined) {
    const methods = functionsIn(code).filter(({kind}) => kind === 'method');
    const members = classesIn(code).flatMap(owner => owner.members);
    names = new Set([...methods.map(({name}) => name), ...members.map(({token}) => token)]);
    known.set(code, names);
  }
  return names;
}
