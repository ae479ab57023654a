import type {Code} from './code.ts';
import {elements} from './expressions.ts';
import {functionsIn, type FunctionCode} from './functions.ts';

/**
 * Whether a call hands over more arguments than its function takes: one of the program's own, or a method of the language by
 * a name that no function of the program bears.
 * @param opener the parenthesis of the call.
 */
export function takesTooMany(code: Code, opener: number): boolean {
  const name = code.text(opener - 1);
  const given = elements(code, opener);
  if (given.length === 0 || given.some(([from]) => code.text(from) === '...')) return false;
  const most = code.text(opener - 2) === 'new' ? mostOfClass(code, name) : mostOf(code, opener - 1);
  return most !== null && given.length > most;
}

function mostOf(code: Code, index: number): number | null {
  if (code.kind(index) !== 'name') return null;
  const name = code.text(index);
  const own = functionsIn(code).filter(one => code.text(one.name) === name);
  if (own.some(one => one.params[0] === index + 1)) return null;
  if (own.length > 0) return mostOfAny(code, own);
  if (!code.isProperty(index)) return mostOfFunction.get(name) ?? null;
  return isMethod(code, index) ? (mostOfMethod.get(name) ?? null) : null;
}

/** Whether a name is a member of anything but a module: `path.join` takes more than the `join` of a list. */
function isMethod(code: Code, index: number): boolean {
  const owner = code.text(index - 2);
  return !code.tokens.some(({kind}, at) => kind === 'string' && code.specifier(at) === owner);
}

/** A class without a constructor may have one from elsewhere. */
function mostOfClass(code: Code, name: string): number | null {
  const keyword = code.tokens.findIndex(
    ({text, kind}, index) =>
      kind === 'keyword' && text === 'class' && code.text(index + 1) === name,
  );
  if (keyword === -1 || code.text(keyword + 2) !== '{') return null;
  const end = code.close(keyword + 2);
  const constructors = functionsIn(code).filter(
    one =>
      code.text(one.name) === 'constructor' &&
      code.parent(one.name) === keyword + 2 &&
      one.name < end,
  );
  return constructors.length === 0 ? null : mostOfAny(code, constructors);
}

/** The most that one of several functions takes; null where one takes any number. */
function mostOfAny(code: Code, functions: readonly FunctionCode[]): number | null {
  const counts = functions.map(one => {
    const [from, to] = one.params;
    const takesAny = code.tokens
      .slice(from, one.body[1])
      .some(
        ({text}, at) =>
          text === 'arguments' ||
          (text === '...' && from + at < to && code.parent(from + at) === from),
      );
    if (takesAny) return null;
    return code.text(from) === '(' ? elements(code, from).length : 1;
  });
  return counts.every(count => count !== null) ? Math.max(...counts) : null;
}

const mostOfFunction: ReadonlyMap<string, number> = new Map([
  ...['Number', 'String', 'Boolean', 'parseFloat', 'isNaN'].map(name => [name, 1] as const),
  ['parseInt', 2],
]);

/** What the methods of the language take at most, of those that many programs call. */
const mostOfMethod: ReadonlyMap<string, number> = new Map(
  [
    'pop shift reverse trim trimStart trimEnd toUpperCase toLowerCase clear',
    'join toFixed toPrecision repeat charAt charCodeAt codePointAt at sort toSorted match matchAll flat getTime floor ceil round sqrt abs trunc',
    'map filter forEach find findIndex some every flatMap reduce reduceRight includes indexOf lastIndexOf startsWith endsWith padStart padEnd split slice substring replace replaceAll',
  ].flatMap((names, most) => names.split(' ').map(name => [name, most] as const)),
);
