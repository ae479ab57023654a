import {isClosed, keysOf, membersOf} from '../../code/classes.ts';
import type {Code} from '../../code/code.ts';
import {typeOfDeclared, type Type} from '../../code/types.ts';
import {usesOf, type Declaration} from '../../code/declarations.ts';
import {propertiesOf} from '../../vocabulary.ts';

/**
 * Whether a declared variable could stand where a token is: not called when it is a number, not assigned
 * when it is a constant, not asked for a property that its type does not have.
 */
export function fits(code: Code, index: number, declared: Declaration): boolean {
  const next = code.text(index + 1);
  const assigned = /^(?:=|[-+*/%&|^]=|\*\*=|&&=|\|\|=|\?\?=|\+\+|--)$/.test(next);
  if (assigned || /^(?:\+\+|--)$/.test(code.text(index - 1))) {
    if (!/^(?:let|var|parameter)$/.test(declared.kind)) return false;
  }
  const type = typeOfDeclared(code, declared);
  if (type === null) return true;
  const callable = type.name === 'Function' || type.name === 'class' || type.name === 'module';
  if (code.text(index - 1) === 'new') return callable;
  if (next === '(') return callable && type.name !== 'class';
  if (next === '.' || next === '?.') return hasProperty(code, type, code.text(index + 2)) !== false;
  return true;
}

/** Whether the type of a variable is known to be right for how it is used at a token. */
export function fitsSurely(code: Code, index: number, declared: Declaration): boolean {
  const next = code.text(index + 1);
  if (declared.kind === 'catch' || usesOf(code, declared).length === 1) return true;
  if (next === '.' && usesProperty(code, declared, code.text(index + 2))) return true;
  const isList =
    next === '[' ||
    /^(?:of|\.\.\.)$/.test(code.text(index - 1)) ||
    (next === '.' && propertiesOf('Array')?.includes(code.text(index + 2)) === true);
  if (code.text(index) === `${declared.name}s` && !isList && next !== '(') return true;
  const type = typeOfDeclared(code, declared);
  if (type === null) return false;
  if (next === '(' || code.text(index - 1) === 'new') return fits(code, index, declared);
  if (next === '.') return hasProperty(code, type, code.text(index + 2)) === true;
  return type.name === 'Array' && (next === '[' || /^(?:of|\.\.\.)$/.test(code.text(index - 1)));
}

/** Whether the program asks a variable for the same property elsewhere. */
function usesProperty(code: Code, declared: Declaration, name: string): boolean {
  return usesOf(code, declared).some(
    use => code.text(use + 1) === '.' && code.text(use + 2) === name,
  );
}

/** How the name at a token is used, for `globalFits`. */
export function useAt(code: Code, index: number): 'call' | 'new' | 'value' | `.${string}` {
  if (code.text(index - 1) === 'new') return 'new';
  if (code.text(index + 1) === '(') return 'call';
  const isMember = code.text(index + 1) === '.' || code.text(index + 1) === '?.';
  return isMember && code.kind(index + 2) === 'name' ? `.${code.text(index + 2)}` : 'value';
}

/** Whether values of a type have a property; null when there is no telling. */
export function hasProperty(code: Code, type: Type, name: string): boolean | null {
  const members = memberNames(code, type);
  return members === null ? null : members.includes(name);
}

/** Every property that values of a type are known to have; null when there may be others. */
export function memberNames(code: Code, type: Type): readonly string[] | null {
  if (type.class !== undefined) {
    const wantsStatic = type.name === 'class';
    if (!isClosed(code, type.class)) return null;
    const members = membersOf(code, type.class).filter(member => member.static === wantsStatic);
    return members.map(member => member.name);
  }
  if (type.brace !== undefined) return keysOf(code, type.brace)?.map(key => key.name) ?? null;
  return propertiesOf(type.name);
}
