import {braceKinds} from './braces.ts';
import type {Code} from './code.ts';
import {expressionEnd} from './expressions.ts';

export interface FunctionCode {
  readonly kind: 'function' | 'arrow' | 'method';
  /** The token of its name; -1 without one. */
  readonly name: number;
  /** Its first token: `async`, `function`, `static`, the name of a method, the parameters of an arrow. */
  readonly start: number;
  readonly async: boolean;
  readonly generator: boolean;
  /** First and last token of the parameters, parentheses included. */
  readonly params: readonly [from: number, to: number];
  /** First and last token of the body, braces included. */
  readonly body: readonly [from: number, to: number];
  /** Whether the body stands in braces, rather than being one expression. */
  readonly block: boolean;
}

const known = new WeakMap<Code, readonly FunctionCode[]>();

/** Every function of a source that has its brackets, in the order of their parameters. */
export function functionsIn(code: Code): readonly FunctionCode[] {
  let functions = known.get(code);
  if (functions === undefined) {
    functions = find(code);
    known.set(code, functions);
  }
  return functions;
}

/** The innermost function whose parameters or body hold a token. */
export function functionAround(code: Code, index: number): FunctionCode | null {
  let found: FunctionCode | null = null;
  for (const candidate of functionsIn(code)) {
    const inside = candidate.params[0] <= index && index <= candidate.body[1];
    if (inside && (found === null || candidate.params[0] >= found.params[0])) found = candidate;
  }
  return found;
}

/** The innermost function that is not an arrow: the one that `this` belongs to. */
export function thisFunctionAround(code: Code, index: number): FunctionCode | null {
  let found = functionAround(code, index);
  while (found?.kind === 'arrow') found = functionAround(code, found.params[0] - 1);
  return found;
}

/** The values that a function's own `return` statements give. */
export function returns(code: Code, owner: FunctionCode): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = owner.body[0]; at < owner.body[1]; at++) {
    if (code.text(at) !== 'return' || code.kind(at) !== 'keyword') continue;
    if (functionAround(code, at) !== owner) continue;
    const end = expressionEnd(code, at + 1);
    if (end > at) found.push([at + 1, end]);
  }
  return found;
}

function find(code: Code): FunctionCode[] {
  const found: FunctionCode[] = [];
  const kinds = braceKinds(code);
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind !== 'punctuator') continue;
    if (token.text === '=>') {
      const arrow = arrowAt(code, index);
      if (arrow !== null) found.push(arrow);
    } else if (
      token.text === '{' &&
      kinds.get(index) === 'function' &&
      code.text(index - 1) === ')'
    ) {
      const block = blockFunction(code, index);
      if (block !== null) found.push(block);
    }
  }
  return found;
}

function arrowAt(code: Code, arrow: number): FunctionCode | null {
  const to = arrow - 1;
  const from = code.text(to) === ')' ? code.open(to) : to;
  if (from < 0) return null;
  const isAsync = code.text(from - 1) === 'async';
  const block = code.text(arrow + 1) === '{';
  const end = block ? code.close(arrow + 1) : expressionEnd(code, arrow + 1);
  if (end <= arrow) return null;
  return {
    kind: 'arrow',
    name: nameBefore(code, isAsync ? from - 1 : from),
    start: isAsync ? from - 1 : from,
    async: isAsync,
    generator: false,
    params: [from, to],
    body: [arrow + 1, end],
    block,
  };
}

/** The variable or key that an expression is given to: of `f = x`, `f`. */
function nameBefore(code: Code, index: number): number {
  return /^[=:]$/.test(code.text(index - 1)) && code.kind(index - 2) === 'name' ? index - 2 : -1;
}

function blockFunction(code: Code, brace: number): FunctionCode | null {
  const to = brace - 1;
  const from = code.open(to);
  const end = code.close(brace);
  if (from === -1 || end === -1) return null;
  let at = from - 1;
  const hasName = code.kind(at) !== 'punctuator' && code.text(at) !== 'function';
  let name = hasName ? at : -1;
  if (hasName) at--;
  else if (code.text(at) === ']') at = code.open(at) - 1;
  const generator = code.text(at) === '*';
  if (generator) at--;
  const isFunction = code.text(at) === 'function';
  if (isFunction) {
    at--;
    if (name === -1) name = nameBefore(code, at + 1);
  }
  let isAsync = false;
  while (/^(?:async|static|get|set)$/.test(code.text(at)) && !code.isProperty(at)) {
    if (code.text(at) === 'async') isAsync = true;
    at--;
  }
  return {
    kind: isFunction ? 'function' : 'method',
    name,
    start: at + 1,
    async: isAsync,
    generator,
    params: [from, to],
    body: [brace, end],
    block: true,
  };
}
