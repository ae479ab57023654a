import type {Code} from './code.ts';

/** A function, method or closure: what it knows of variables is its own. */
export interface Scope {
  /** Null for a closure. */
  readonly name: string | null;
  /** Index of the token `function`. */
  readonly start: number;
  /** Indexes of the brackets of its parameters and of the braces of its body. */
  readonly open: number;
  readonly close: number;
  readonly body: number;
  readonly end: number;
}

/** Every function with a body. Those of one expression (`fn`) see what is around them, and have no scope of their own. */
export function scopesOf(code: Code): Scope[] {
  return code.tokens.flatMap((token, start) => {
    if (token.kind !== 'name' || token.text.toLowerCase() !== 'function') return [];
    if (code.isMember(start)) return [];
    const first = code.text(start + 1) === '&' ? start + 2 : start + 1;
    const isNamed = code.kind(first) === 'name';
    const open = isNamed ? first + 1 : first;
    const close = code.partner(open);
    if (code.text(open) !== '(' || close === -1) return [];
    let body = close + 1;
    while (body < code.tokens.length && !/^[{;}]$/.test(code.text(body))) body++;
    const end = code.partner(body);
    if (code.text(body) !== '{' || end === -1) return [];
    return [{name: isNamed ? code.text(first) : null, start, open, close, body, end}];
  });
}

/** The innermost function around a token; null at the top level. */
export function scopeAround(scopes: readonly Scope[], index: number): Scope | null {
  return scopes.findLast(({start, end}) => start < index && index <= end) ?? null;
}

/** Indexes of the variables of a function, or of the top level for null. */
export function variablesIn(code: Code, scopes: readonly Scope[], scope: Scope | null): number[] {
  const found: number[] = [];
  const first = scope ? scope.start : 0;
  const last = scope ? scope.end : code.tokens.length;
  for (let index = first; index < last; index++) {
    if (/^\$\w/.test(code.text(index)) && owns(scopes, scope, index)) found.push(index);
  }
  return found;
}

/** What a closure takes along with `use` is known on both sides. */
function owns(scopes: readonly Scope[], scope: Scope | null, index: number): boolean {
  const around = scopeAround(scopes, index);
  if (around === scope) return true;
  if (around === null || index < around.close || index > around.body) return false;
  return scopeAround(scopes, around.start) === scope;
}
