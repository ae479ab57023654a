import type {Code} from '../../code/code.ts';
import {resolve, visibleAt} from '../../code/declarations.ts';
import {globalFits, propertiesOf, staticsOf} from '../../vocabulary.ts';

/** Where a name is two names that lost the bracket between them, `filterisEven)`: the offset of the second. */
export function gluedAt(code: Code, index: number): number {
  const token = code.tokens[index];
  if (token?.kind !== 'name' || token.text.length < 4 || resolve(code, index) !== null) return -1;
  if (/^constructor\w/.test(token.text)) return token.start + 'constructor'.length;
  const isHead = code.text(index - 1) === 'function';
  const names = new Set(
    isHead ? code.tokens.map(({text}) => text) : visibleAt(code, index).map(one => one.name),
  );
  const takesAny = code.text(index + 1) === '=>';
  for (let at = token.text.length - 1; at > 1; at--) {
    const [left, right] = [token.text.slice(0, at), token.text.slice(at)];
    const isLeft = code.isProperty(index)
      ? isMethod(left)
      : names.has(left) || globalFits(left, 'call');
    if (
      isLeft &&
      (takesAny || names.has(right) || globalFits(right, 'call') || /^\d+$/.test(right))
    )
      return token.start + at;
  }
  return -1;
}

/** Whether values of the language have a method of a name. */
export const isMethod = (name: string): boolean =>
  ['Array', 'String', 'Map', 'Set', 'Promise', 'Number', 'Date'].some(
    type => propertiesOf(type)?.includes(name) === true,
  ) ||
  staticsOf('console')?.includes(name) === true ||
  staticsOf('Math')?.includes(name) === true;
