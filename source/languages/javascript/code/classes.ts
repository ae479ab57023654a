import {braceKinds} from './braces.ts';
import type {Code} from './code.ts';
import {elements} from './expressions.ts';
import {functionsIn} from './functions.ts';

/** One method, accessor or field of a class or an object literal, or a property given by `this.x =`. */
export interface Member {
  readonly name: string;
  readonly token: number;
  readonly kind: 'method' | 'getter' | 'setter' | 'field';
  readonly static: boolean;
}

export interface ClassCode {
  /** Empty for a class without a name. */
  readonly name: string;
  readonly keyword: number;
  /** The token of the base class's name; -1 without one. */
  readonly base: number;
  /** First and last token of the body, braces included. */
  readonly body: readonly [from: number, to: number];
  readonly members: readonly Member[];
}

const known = new WeakMap<Code, readonly ClassCode[]>();

export function classesIn(code: Code): readonly ClassCode[] {
  let classes = known.get(code);
  if (classes === undefined) {
    classes = find(code);
    known.set(code, classes);
  }
  return classes;
}

/** The innermost class whose body holds a token. */
export function classAround(code: Code, index: number): ClassCode | null {
  const around = classesIn(code).filter(({body}) => body[0] < index && index < body[1]);
  return around.at(-1) ?? null;
}

/** A class's own members and those it inherits from classes of the same source. */
export function membersOf(code: Code, owner: ClassCode): Member[] {
  const members: Member[] = [];
  const seen = new Set<ClassCode>();
  let at: ClassCode | undefined = owner;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    members.push(...at.members);
    const base: string = code.text(at.base);
    at = classesIn(code).find(other => other.name === base && base !== '');
  }
  return members;
}

/** Whether a class's whole chain of bases is in this source, so that its members are all known. */
export function isClosed(code: Code, owner: ClassCode): boolean {
  const seen = new Set<ClassCode>();
  for (let at: ClassCode | undefined = owner; at !== undefined && !seen.has(at);) {
    seen.add(at);
    if (at.base === -1) return true;
    const base: string = code.text(at.base);
    at = classesIn(code).find(other => other.name === base);
  }
  return false;
}

/** The keys of an object literal, by its opening brace; null when a spread hides some. */
export function keysOf(code: Code, brace: number): Member[] | null {
  const keys: Member[] = [];
  for (const [from] of elements(code, brace)) {
    if (code.text(from) === '...' || code.text(from) === '[') return null;
    keys.push(memberAt(code, from));
  }
  return keys;
}

function find(code: Code): ClassCode[] {
  const classes: ClassCode[] = [];
  for (const [brace, kind] of braceKinds(code)) {
    const end = code.close(brace);
    if (kind !== 'class' || end === -1) continue;
    let keyword = brace - 1;
    while (keyword > 0 && code.text(keyword) !== 'class') keyword = code.back(keyword) - 1;
    const named = code.kind(keyword + 1) === 'name';
    const extendsAt = named ? keyword + 2 : keyword + 1;
    classes.push({
      name: named ? code.text(keyword + 1) : '',
      keyword,
      base: code.text(extendsAt) === 'extends' ? extendsAt + 1 : -1,
      body: [brace, end],
      members: [...declared(code, brace, end), ...assigned(code, brace, end)],
    });
  }
  return classes;
}

function declared(code: Code, brace: number, end: number): Member[] {
  const members: Member[] = [];
  const methods = new Map(functionsIn(code).map(method => [method.start, method]));
  for (let at = brace + 1; at < end;) {
    if (code.text(at) === ';') {
      at++;
      continue;
    }
    const member = memberAt(code, at);
    members.push(member);
    const method = methods.get(at);
    at = method === undefined ? afterField(code, at, end) : method.body[1] + 1;
  }
  return members;
}

function afterField(code: Code, from: number, end: number): number {
  let at = code.skip(from);
  while (at !== -1 && at < end && code.text(at) !== ';') {
    const continues = /^(?:[=.,([?:]|=>)$/.test(code.text(at)) || !code.tokens[at]?.first;
    if (!continues) break;
    at = code.skip(at);
  }
  return at === -1 ? end : at;
}

function memberAt(code: Code, from: number): Member {
  let at = from;
  let isStatic = false;
  let kind: Member['kind'] = 'field';
  while (
    /^(?:static|async|get|set|\*)$/.test(code.text(at)) &&
    !/^[=(;,:}]$/.test(code.text(at + 1))
  ) {
    if (code.text(at) === 'static') isStatic = true;
    if (code.text(at) === 'get') kind = 'getter';
    if (code.text(at) === 'set') kind = 'setter';
    at++;
  }
  if (kind === 'field' && isCallable(code, at)) kind = 'method';
  return {name: code.text(at).replace(/^["']|["']$/g, ''), token: at, kind, static: isStatic};
}

/** `name(` or `name: function`, `name = () =>`. */
function isCallable(code: Code, name: number): boolean {
  if (code.text(name + 1) === '(') return true;
  if (!/^[=:]$/.test(code.text(name + 1))) return false;
  return functionsIn(code).some(candidate => candidate.start === name + 2);
}

function assigned(code: Code, brace: number, end: number): Member[] {
  const members: Member[] = [];
  for (let at = brace; at < end; at++) {
    const isMember = code.text(at) === 'this' && code.text(at + 1) === '.';
    if (!isMember || !/^(?:=|[-+*/]=|\?\?=|\|\|=|\+\+|--)$/.test(code.text(at + 3))) continue;
    const kind = functionsIn(code).some(one => one.start === at + 4) ? 'method' : 'field';
    members.push({name: code.text(at + 2), token: at + 2, kind, static: false});
  }
  return members;
}
