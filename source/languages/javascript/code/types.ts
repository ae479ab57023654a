import {typeOfBuiltIn} from './built-in-types.ts';
import {classAround, classesIn, type ClassCode} from './classes.ts';
import {declarationsIn, resolve, type Declaration} from './declarations.ts';
import type {Code} from './code.ts';
import {chainStart, elements, expressionEnd} from './expressions.ts';
import {functionsIn, returns, thisFunctionAround, type FunctionCode} from './functions.ts';
import {memberToken, methodOf} from './members.ts';
import {operatorIn, typeOfOperation} from './operations.ts';

/** What kind of value an expression has, as far as the source tells. */
export interface Type {
  /** `Array`, `String`, `Promise`…; `Object` for a literal, `instance` and `class` of a class of the source. */
  readonly name: string;
  /** What an array holds, or what a promise is for. */
  readonly of?: Type | null;
  /** The brace of an object literal. */
  readonly brace?: number;
  readonly class?: ClassCode;
  readonly function?: FunctionCode;
  /** The specifier of a whole module. */
  readonly module?: string;
}

/** References are followed no further than this. */
const deepest = 8;

/** Methods of Array that give each element to their callback. */
const elementMethods =
  /^(?:map|forEach|filter|find|findIndex|findLast|some|every|flatMap|reduce|sort|toSorted)$/;

/** The type of the expression between two tokens; null when the source does not tell. */
export function typeOf(code: Code, from: number, to: number, depth = 0): Type | null {
  if (depth > deepest || from > to || from < 0) return null;
  const text = code.text(from);
  const kind = code.kind(from);
  if (text === 'await') {
    const promise = typeOf(code, from + 1, to, depth + 1);
    return promise?.name === 'Promise' ? (promise.of ?? null) : promise;
  }
  if (text === 'typeof') return {name: 'String'};
  if (text === '!') return {name: 'Boolean'};
  const whole = code.skip(from) - 1 === to;
  if (whole || kind === 'template') {
    if (kind === 'string' || kind === 'template') return whole ? {name: 'String'} : null;
    if (kind === 'number') return {name: text.endsWith('n') ? 'BigInt' : 'Number'};
    if (kind === 'regex') return {name: 'RegExp'};
    if (text === 'true' || text === 'false') return {name: 'Boolean'};
    if (text === '[')
      return {
        name: 'Array',
        of: common(elements(code, from).map(([a, b]) => typeOf(code, a, b, depth + 1))),
      };
    if (text === '{') return {name: 'Object', brace: from};
    if (text === '(') return typeOf(code, from + 1, to - 1, depth + 1);
    if (text === 'this') return typeOfThis(code, from);
    if (kind === 'name') return typeOfName(code, from, depth);
  }
  const owner = functionsIn(code).find(one => one.start === from && one.body[1] === to);
  if (owner !== undefined && owner.kind !== 'method') return {name: 'Function', function: owner};
  const operator = operatorIn(code, from, to);
  if (operator !== -1) {
    return typeOfOperation(
      code.text(operator),
      () => typeOf(code, from, operator - 1, depth + 1),
      () => typeOf(code, operator + 1, to, depth + 1),
    );
  }
  if (text === 'class') {
    const made = classesIn(code).find(one => one.keyword === from);
    return made === undefined ? null : {name: 'class', class: made};
  }
  if (chainStart(code, to) !== from) return null;
  return typeOfChain(code, from, to, depth);
}

/** Type of a chain such as `new A()`, `f(x)`, `a.b`, `a.b(c)`. */
function typeOfChain(code: Code, from: number, to: number, depth: number): Type | null {
  if (code.text(from) === 'new') {
    const called = code.text(to) === ')' ? code.open(to) - 1 : to;
    return called === from + 1 ? instanceOf(code, called, depth) : null;
  }
  if (code.text(to) === ')') return typeOfCall(code, from, code.open(to) - 1, code.open(to), depth);
  if (code.text(to - 1) === '.' && code.kind(to) === 'name') {
    return typeOfMember(code, typeOf(code, from, to - 2, depth + 1), code.text(to), depth);
  }
  if (code.text(to) === ']') {
    const list = typeOf(code, from, code.open(to) - 1, depth + 1);
    return list?.name === 'Array' ? (list.of ?? null) : null;
  }
  return null;
}

function typeOfCall(
  code: Code,
  from: number,
  callee: number,
  open: number,
  depth: number,
): Type | null {
  const name = code.text(callee);
  if (callee === from) {
    if (name === 'require') {
      const isText = code.kind(open + 1) === 'string';
      return isText ? {name: 'module', module: code.specifier(open + 1)} : null;
    }
    if (/^(?:String|Number|Boolean|BigInt|Array)$/.test(name)) return {name};
    if (/^(?:parseInt|parseFloat)$/.test(name)) return {name: 'Number'};
    if (name === 'fetch') return {name: 'Promise', of: null};
    const called = typeOf(code, callee, callee, depth + 1);
    return called?.function === undefined ? null : returned(code, called.function, depth);
  }
  if (code.text(callee - 1) !== '.') return null;
  const receiver = typeOf(code, from, callee - 2, depth + 1);
  const method = methodOf(code, receiver, name);
  if (method !== null) return returned(code, method, depth);
  return typeOfBuiltIn(code.slice(from, callee), receiver, name, () =>
    callbackResult(code, open, depth),
  );
}

function callbackResult(code: Code, open: number, depth: number): Type | null {
  const callback = functionsIn(code).find(one => one.start === open + 1);
  return callback === undefined ? null : returned(code, callback, depth);
}

/** What calling a function of the source gives. */
export function returned(code: Code, owner: FunctionCode, depth = 0): Type | null {
  if (owner.generator) return {name: owner.async ? 'AsyncGenerator' : 'Generator'};
  const value = owner.block
    ? common(returns(code, owner).map(([a, b]) => typeOf(code, a, b, depth + 1)))
    : typeOf(code, ...owner.body, depth + 1);
  return owner.async ? {name: 'Promise', of: value} : value;
}

/** The type that all agree on. */
function common(types: readonly (Type | null)[]): Type | null {
  const [first = null, ...others] = types;
  return first !== null && others.every(other => other?.name === first.name) ? first : null;
}

function instanceOf(code: Code, name: number, depth: number): Type | null {
  const text = code.text(name);
  if (
    /^(?:Map|Set|WeakMap|WeakSet|Date|RegExp|Array|Promise|Error|URL|URLSearchParams|Function)$/.test(
      text,
    )
  ) {
    return {name: text};
  }
  const made = typeOf(code, name, name, depth + 1)?.class;
  return made === undefined ? null : {name: 'instance', class: made};
}

/** The member of a value whose members the source shows. */
function typeOfMember(code: Code, owner: Type | null, name: string, depth: number): Type | null {
  if (owner === null) return null;
  if (name === 'length' || name === 'size') return {name: 'Number'};
  if (owner.module === 'fs' && name === 'promises') return {name: 'module', module: 'fs/promises'};
  const token = memberToken(code, owner, name);
  if (token === -1) return null;
  const method = functionsIn(code).find(one => one.name === token);
  if (method !== undefined) {
    const getter = code.text(token - 1) === 'get';
    return getter ? returned(code, method, depth) : {name: 'Function', function: method};
  }
  if (!/^[=:]$/.test(code.text(token + 1))) return null;
  return typeOf(code, token + 2, expressionEnd(code, token + 2), depth + 1);
}

function typeOfThis(code: Code, index: number): Type | null {
  const owner = classAround(code, index);
  const method = thisFunctionAround(code, index);
  if (owner === null || method?.kind !== 'method') return null;
  const isStatic = code.text(method.start) === 'static';
  return {name: isStatic ? 'class' : 'instance', class: owner};
}

function typeOfName(code: Code, index: number, depth: number): Type | null {
  const declared = resolve(code, index);
  return declared === null ? null : typeOfDeclared(code, declared, depth);
}

/** The type of a declared variable, from the value it starts with. */
export function typeOfDeclared(code: Code, declared: Declaration, depth = 0): Type | null {
  if (depth > deepest) return null;
  if (declared.kind === 'class') {
    const made = classesIn(code).find(one => one.keyword === declared.keyword);
    return made === undefined ? null : {name: 'class', class: made};
  }
  if (declared.kind === 'function') {
    const made = functionsIn(code).find(one => one.name === declared.token);
    return made === undefined ? null : {name: 'Function', function: made};
  }
  if (declared.kind === 'import') return typeOfImport(code, declared);
  if (declared.kind === 'parameter') return typeOfParameter(code, declared, depth);
  if (declared.value === null || declared.from === 'pattern') return null;
  if (declared.from === 'key') return {name: 'String'};
  const value = typeOf(code, ...declared.value, depth + 1);
  if (declared.from === 'element')
    return value?.name === 'Array' ? (value.of ?? null) : value?.name === 'String' ? value : null;
  return value;
}

function typeOfImport(code: Code, declared: Declaration): Type | null {
  let at = declared.token;
  while (at < code.tokens.length && code.kind(at) !== 'string') at++;
  if (declared.from !== 'value' || code.text(code.parent(declared.token)) === '{') return null;
  return {name: 'module', module: code.specifier(at)};
}

/** From its default value, the array whose elements it is given, or the calls of its function. */
function typeOfParameter(code: Code, declared: Declaration, depth: number): Type | null {
  if (declared.value !== null && declared.from === 'value')
    return typeOf(code, ...declared.value, depth + 1);
  const owner = functionsIn(code).find(one => one.start === declared.keyword);
  if (owner === undefined || declared.from !== 'value') return null;
  const [from, to] = owner.params;
  const place =
    from === to ? 0 : elements(code, from).findIndex(([first]) => first === declared.token);
  if (code.text(owner.start - 1) === '(' && elementMethods.test(code.text(owner.start - 2))) {
    const dot = owner.start - 3;
    const list = typeOf(code, chainStart(code, dot - 1), dot - 1, depth + 1);
    const method = code.text(owner.start - 2);
    const isElement = method === 'reduce' ? place === 1 : place === 0 || /sort/i.test(method);
    return isElement && list?.name === 'Array' ? (list.of ?? null) : null;
  }
  return owner.name === -1 || place === -1 ? null : typeOfArgument(code, owner, place, depth);
}

function typeOfArgument(
  code: Code,
  owner: FunctionCode,
  place: number,
  depth: number,
): Type | null {
  const name = code.text(owner.name);
  const given: (Type | null)[] = [];
  const declared = declarationsIn(code).find(one => one.token === owner.name);
  for (let at = 0; at < code.tokens.length; at++) {
    if (code.text(at) !== name || code.text(at + 1) !== '(' || at === owner.name) continue;
    if (declared === undefined ? !code.isProperty(at) : resolve(code, at) !== declared) continue;
    const argument = elements(code, at + 1)[place];
    if (argument !== undefined) given.push(typeOf(code, ...argument, depth + 2));
    if (given.length > 5) break;
  }
  return common(given);
}
