import type {Code} from '../../javascript/code/code.ts';
import type {Blanks} from './blanks.ts';
import {typeArgumentsEnd, typeEnd} from './type-end.ts';

/** Blanks whole statements that are types, and makes objects of enums. */
export function blankDeclarations(code: Code, blanks: Blanks): void {
  for (let at = 0; at < code.tokens.length; at++) {
    const end = declarationEnd(code, at, blanks);
    if (end <= at) continue;
    const start = /^(?:export|declare|default)$/.test(code.text(at - 1)) ? at - 1 : at;
    blanks.add(code.text(start - 1) === 'export' ? start - 1 : start, end);
    at = end;
  }
}

/** The last token of a statement that is no more than types; -1 for any other. */
function declarationEnd(code: Code, at: number, blanks: Blanks): number {
  const next = at + 1;
  switch (code.text(at)) {
    case 'interface':
      return startsStatement(code, at) && code.kind(next) === 'name'
        ? interfaceEnd(code, next)
        : -1;
    case 'type':
      return startsStatement(code, at) && code.kind(next) === 'name' ? aliasEnd(code, next) : -1;
    case 'declare':
      return startsStatement(code, at) && /^[a-z]+$/.test(code.text(next))
        ? ambientEnd(code, at)
        : -1;
    case 'import':
    case 'export':
      return isTypeExchange(code, at) ? exchangeEnd(code, at) : namedTypes(code, at, blanks);
    case 'enum':
      if (code.kind(next) === 'name') asObject(code, at, blanks);
      return -1;
    case 'abstract':
      if (code.text(next) === 'class') blanks.add(at);
      return -1;
    default:
      return -1;
  }
}

function startsStatement(code: Code, at: number): boolean {
  return (
    code.tokens[at]?.first === true || /^(?:export|declare|default|[;{}])?$/.test(code.text(at - 1))
  );
}

function interfaceEnd(code: Code, name: number): number {
  let at = name + 1;
  for (let steps = 0; steps < 200 && at < code.tokens.length; steps++) {
    if (code.text(at) === '{') return code.close(at);
    at = code.text(at) === '<' ? Math.max(typeArgumentsEnd(code, at), at) + 1 : at + 1;
  }
  return -1;
}

function aliasEnd(code: Code, name: number): number {
  let at = name + 1;
  if (code.text(at) === '<') at = typeArgumentsEnd(code, at) + 1;
  if (code.text(at) !== '=') return -1;
  const end = typeEnd(code, at + 1);
  return code.text(end + 1) === ';' ? end + 1 : end;
}

/** `declare const x: T;`, `declare function f(): T;`, `declare module 'x' {…}`. */
function ambientEnd(code: Code, at: number): number {
  if (/^(?:type|interface)$/.test(code.text(at + 1))) return -1;
  let last = at;
  for (let next = at + 1; next < code.tokens.length; next = Math.max(code.skip(next), next + 1)) {
    if (code.tokens[next]?.first === true && !/^[|&{]/.test(code.text(next))) return last;
    last = code.opens(next) ? code.close(next) : next;
    if (last === -1) return -1;
    if (code.text(next) === ';') return next;
  }
  return last;
}

/** `import type …` and `export type {…}`. */
function isTypeExchange(code: Code, at: number): boolean {
  if (code.text(at + 1) !== 'type') return false;
  const after = code.text(at + 2);
  return (
    /^[{*]$/.test(after) || (code.text(at) === 'import' && /^\w/.test(after) && after !== 'from')
  );
}

function exchangeEnd(code: Code, at: number): number {
  for (let next = at + 2; next < code.tokens.length && next - at < 200; next++) {
    if (code.kind(next) === 'string') return code.text(next + 1) === ';' ? next + 1 : next;
    if (code.text(next) === ';') return next;
  }
  return -1;
}

/** `import {type A, b} from …`: the types among the names. */
function namedTypes(code: Code, at: number, blanks: Blanks): number {
  for (let next = at + 1; next < code.tokens.length && next - at < 200; next++) {
    if (code.kind(next) === 'string' || /^[;(=]$/.test(code.text(next))) return -1;
    const isMarked = code.text(next) === 'type' && /^[{,]$/.test(code.text(next - 1));
    if (!isMarked || code.kind(next + 1) !== 'name') continue;
    blanks.add(next, code.text(next + 2) === ',' ? next + 2 : next + 1);
  }
  return -1;
}

/** `const enum Size { Small = 1, Large }` as `var Size={ Small : 1, Large }`. */
function asObject(code: Code, at: number, blanks: Blanks): void {
  const open = at + 2;
  const close = code.close(open);
  const [word, name, brace] = [code.tokens[at], code.tokens[at + 1], code.tokens[open]];
  if (word === undefined || name === undefined || brace?.text !== '{' || close === -1) return;
  if (brace.start <= name.end) return;
  if (/^(?:const|declare)$/.test(code.text(at - 1))) blanks.add(at - 1);
  blanks.replace(word.start, 'var ');
  blanks.replace(brace.start - 1, '=');
  for (let key = open + 1; key < close; key = Math.max(code.skip(key), key + 1)) {
    const isValue = code.text(key) === '=' && /^[{,]$/.test(code.text(key - 2));
    if (isValue) blanks.replace(code.tokens[key]?.start ?? 0, ':');
  }
}
