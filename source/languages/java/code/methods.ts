import type {Code} from './code.ts';
import {keywords, modifiers} from './syntax.ts';
import {typeStart} from './type-names.ts';

/** A method or constructor of a source. All numbers are indices of tokens. */
export interface Method {
  readonly name: string;
  readonly nameAt: number;
  /** As written; null for a constructor, and for a method of which it is missing. */
  readonly returnType: string | null;
  /** Of the first modifier, or of the type or name without one. */
  readonly start: number;
  readonly modifiers: readonly string[];
  readonly params: readonly Param[];
  readonly open: number;
  readonly close: number;
  /** Of `throws`; -1 without it. */
  readonly throwsAt: number;
  /** The braces; -1 for one without a body. */
  readonly bodyOpen: number;
  readonly bodyClose: number;
}

export interface Param {
  readonly name: string;
  readonly nameAt: number;
  readonly type: string;
}

const cache = new WeakMap<Code, readonly Method[]>();

/** Every method and constructor, in order; a body that is not closed reaches to the end. */
export function methodsOf(code: Code): readonly Method[] {
  const known = cache.get(code);
  if (known) return known;
  const found: Method[] = [];
  for (let open = 1; open < code.tokens.length; open++) {
    if (code.text(open) !== '(' || !code.isName(open - 1)) continue;
    const method = methodAt(code, open);
    if (method) found.push(method);
  }
  cache.set(code, found);
  return found;
}

/** The innermost method around a token. */
export function methodAround(code: Code, index: number): Method | undefined {
  return methodsOf(code).findLast(
    ({start, bodyOpen, bodyClose}) => bodyOpen !== -1 && start <= index && index <= bodyClose,
  );
}

function methodAt(code: Code, open: number): Method | null {
  const nameAt = open - 1;
  const name = code.text(nameAt);
  const close = code.partner(open);
  if (close === -1 || keywords.has(name)) return null;
  const throwsAt = code.text(close + 1) === 'throws' ? close + 1 : -1;
  let bodyOpen = close + 1;
  if (throwsAt !== -1)
    while (/^(?:throws|,|\.)$/.test(code.text(bodyOpen)) || code.isName(bodyOpen)) bodyOpen += 1;
  const hasBody = code.text(bodyOpen) === '{';
  if (!hasBody && code.text(bodyOpen) !== ';') return null;
  const typeAt = typeStart(code, nameAt);
  let start = typeAt;
  while (modifiers.has(code.text(start - 1))) start -= 1;
  const words = code.tokens.slice(start, typeAt).map(({text}) => text);
  const before = code.text(start - 1);
  // Behind a type and before a body there is no call; without a type it is a constructor, or `new Name() {`.
  const isMember = /^(?:[;{}]|)$/.test(before) || code.text(start - 2) === '@' || before === ')';
  if (!isMember || (typeAt === nameAt && !hasBody)) return null;
  const bodyClose = hasBody ? code.partner(bodyOpen) : -1;
  return {
    name,
    nameAt,
    returnType: typeAt === nameAt ? null : code.between(typeAt, nameAt - 1),
    start,
    modifiers: words,
    params: paramsBetween(code, open, close),
    open,
    close,
    throwsAt,
    bodyOpen: hasBody ? bodyOpen : -1,
    bodyClose: hasBody && bodyClose === -1 ? code.tokens.length : bodyClose,
  };
}

function paramsBetween(code: Code, open: number, close: number): Param[] {
  return splitAtCommas(code, open, close).flatMap(([from, to]) => {
    const start = typeStart(code, to);
    if (!code.isName(to) || start >= to || start < from) return [];
    return [{name: code.text(to), nameAt: to, type: code.between(start, to - 1)}];
  });
}

/** The first and the last token of each part between two brackets. */
export function splitAtCommas(
  code: Code,
  open: number,
  close: number,
): readonly (readonly [from: number, to: number])[] {
  const parts: [number, number][] = [];
  let from = open + 1;
  let angles = 0;
  for (let at = open + 1; at <= close; at++) {
    const text = code.text(at);
    if (at === close || (text === ',' && angles === 0)) {
      if (at > from) parts.push([from, at - 1]);
      from = at + 1;
    }
    if (text === '<' && /^[A-Z]/.test(code.text(at - 1))) angles += 1;
    if (text === '>' && angles > 0) angles -= 1;
    const end = /^[([{]$/.test(text) ? code.partner(at) : -1;
    if (end !== -1) at = end;
  }
  return parts;
}
