import type {Code} from '../../javascript/code/code.ts';
import type {Blanks} from './blanks.ts';
import {typeArgumentsEnd, typeEnd} from './type-end.ts';

const modifier = /^(?:private|public|protected|readonly|override)$/;

/** Blanks the types of parameters and results, type parameters, and overloads without a body. */
export function blankFunctions(code: Code, blanks: Blanks, bodies: ReadonlySet<number>): void {
  for (const [open, {text}] of code.tokens.entries()) {
    if (text !== '(' || blanks.has(open)) continue;
    const close = code.close(open);
    if (close === -1) continue;
    const owner = ownerOf(code, open, close, bodies);
    if (owner === null) continue;
    if (owner.generics !== -1) blanks.add(owner.generics, open - 1);
    blankParameters(code, blanks, open);
    const after = blankResult(code, blanks, close);
    if (owner.keyword !== -1 && isOverload(code, after)) {
      blanks.add(overloadStart(code, owner.keyword), code.text(after) === ';' ? after : after - 1);
    }
  }
}

interface Owner {
  /** The token of `function`; -1 for methods and arrows. */
  readonly keyword: number;
  /** The `<` of its type parameters; -1 without them. */
  readonly generics: number;
}

/** What kind of function has these parentheses for its parameters; null when they are none. */
function ownerOf(
  code: Code,
  open: number,
  close: number,
  bodies: ReadonlySet<number>,
): Owner | null {
  const generics = /^>{1,3}$/.test(code.text(open - 1)) ? genericsStart(code, open - 1) : -1;
  const before = (generics === -1 ? open : generics) - 1;
  const keyword = functionKeyword(code, before);
  if (keyword !== -1) return {keyword, generics};
  const next = afterResult(code, close);
  if (code.text(next) === '=>') {
    const isChoice = code.text(open - 1) === '?' && code.text(close + 1) === ':';
    return isChoice || (code.kind(before) === 'name' && code.text(before) !== 'async')
      ? null
      : {keyword: -1, generics};
  }
  if (code.text(next) !== '{') return null;
  const isNamed = /^[\w$#'"]/.test(code.text(before)) || code.text(before) === ']';
  const inClass = bodies.has(code.parent(open));
  const isControl = /^(?:if|for|while|switch|with|return|await|of|in)$/.test(code.text(before));
  if (!isNamed || (isControl && !inClass)) return null;
  return inClass || code.text(code.parent(open)) === '{' ? {keyword: -1, generics} : null;
}

function functionKeyword(code: Code, before: number): number {
  if (code.text(before) === 'function') return before;
  if (code.text(before) === '*' && code.text(before - 1) === 'function') return before - 1;
  if (code.text(before - 1) === 'function') return before - 1;
  return code.text(before - 1) === '*' && code.text(before - 2) === 'function' ? before - 2 : -1;
}

/** The `<` that a `>` before parentheses closes, if types stand between. */
function genericsStart(code: Code, end: number): number {
  for (let at = end - 1; at >= 0 && end - at < 200; at = code.back(at) - 1) {
    if (code.text(at) === ';') return -1;
    if (code.text(at) === '<' && typeArgumentsEnd(code, at) === end) return at;
  }
  return -1;
}

function afterResult(code: Code, close: number): number {
  if (code.text(close + 1) !== ':') return close + 1;
  return Math.max(typeEnd(code, close + 2), close + 1) + 1;
}

function blankResult(code: Code, blanks: Blanks, close: number): number {
  const after = afterResult(code, close);
  blanks.add(close + 1, after - 1);
  return after;
}

function blankParameters(code: Code, blanks: Blanks, open: number): void {
  for (const [first, last] of parameters(code, open)) {
    let at = first;
    while (modifier.test(code.text(at)) && /^[\w$]/.test(code.text(at + 1))) blanks.add(at++);
    if (code.text(at) === 'this' && code.text(at + 1) === ':') {
      blanks.add(at, code.text(last + 1) === ',' ? last + 1 : last);
      continue;
    }
    if (code.text(at) === '...') at++;
    at = code.skip(at);
    if (at <= first) continue;
    if (code.text(at) === '?' && at <= last) blanks.add(at++);
    if (code.text(at) === ':' && at <= last) blanks.add(at, Math.min(typeEnd(code, at + 1), last));
  }
}

/** First and last token of each parameter; the commas within `<…>` of their types separate none. */
function parameters(code: Code, open: number): (readonly [from: number, to: number])[] {
  const close = code.close(open);
  const found: [number, number][] = [];
  let first = open + 1;
  for (let at = first; at < close;) {
    const isTyped = code.text(at) === ':';
    const end = isTyped ? typeEnd(code, at + 1) : code.skip(at) - 1;
    at = Math.max(end, at) + 1;
    if (code.text(at) !== ',' && at < close) continue;
    found.push([first, at - 1]);
    first = at + 1;
    at = first;
  }
  return found;
}

/** Whether what follows a head is another one, rather than a body without its brace. */
function isOverload(code: Code, after: number): boolean {
  return /^(?:;|function|export|async|declare)$/.test(code.text(after));
}

function overloadStart(code: Code, keyword: number): number {
  let at = keyword;
  while (/^(?:export|default|async|declare)$/.test(code.text(at - 1))) at--;
  return at;
}
