import {braceKinds} from './braces.ts';
import type {Code} from './code.ts';
import {elements, expressionEnd} from './expressions.ts';
import {functionsIn} from './functions.ts';
import {blockAround, statementEnd} from './statements.ts';
import {isVariable} from './variables.ts';

export type DeclarationKind =
  'const' | 'let' | 'var' | 'function' | 'class' | 'import' | 'parameter' | 'catch';

/** One name that a source declares, and where it can be seen. */
export interface Declaration {
  readonly name: string;
  readonly kind: DeclarationKind;
  /** The token of the name. */
  readonly token: number;
  /** The token of its `const`, `function`, `import`…; of a parameter, the function's first. */
  readonly keyword: number;
  /** First and last token of the scope. */
  readonly scope: readonly [from: number, to: number];
  /** First and last token of the value it starts with; null without one. */
  readonly value: readonly [from: number, to: number] | null;
  /** How the value becomes the variable: whole, by destructuring, or an element at a time (`for of`). */
  readonly from: 'value' | 'pattern' | 'element' | 'key';
}

const known = new WeakMap<Code, readonly Declaration[]>();

/** Every name that a source declares, in the order of their tokens. */
export function declarationsIn(code: Code): readonly Declaration[] {
  let declarations = known.get(code);
  if (declarations === undefined) {
    declarations = find(code).sort((a, b) => a.token - b.token);
    known.set(code, declarations);
  }
  return declarations;
}

/** The names that can be seen from a token. */
export function visibleAt(code: Code, index: number): Declaration[] {
  return declarationsIn(code).filter(({scope}) => scope[0] <= index && index <= scope[1]);
}

/** What a variable at a token is declared as: the innermost scope's declaration of its name. */
export function resolve(code: Code, index: number, name = code.text(index)): Declaration | null {
  let found: Declaration | null = null;
  for (const declaration of visibleAt(code, index)) {
    if (declaration.name !== name) continue;
    if (found === null || declaration.scope[0] >= found.scope[0]) found = declaration;
  }
  return found;
}

/** The tokens that read or write the variable of a declaration, its own name included. */
export function usesOf(code: Code, declaration: Declaration): number[] {
  const uses: number[] = [];
  for (let at = declaration.scope[0]; at <= declaration.scope[1]; at++) {
    if (code.text(at) !== declaration.name) continue;
    if (at !== declaration.token && !isVariable(code, at)) continue;
    if (resolve(code, at) === declaration) uses.push(at);
  }
  return uses;
}

function find(code: Code): Declaration[] {
  const found: Declaration[] = [];
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind !== 'keyword') continue;
    if (/^(?:const|let|var)$/.test(token.text)) found.push(...variables(code, index));
    else if (token.text === 'import') found.push(...imports(code, index));
    else if (token.text === 'catch') found.push(...caught(code, index));
    else if (token.text === 'class') found.push(...classes(code, index));
    else if (token.text === 'function') found.push(...functions(code, index));
  }
  for (const owner of functionsIn(code)) {
    const [from, to] = owner.params;
    const list = from === to ? [[from, to] as const] : elements(code, from);
    for (const [first, last] of list) {
      const start = code.text(first) === '...' ? first + 1 : first;
      const scope = [from, owner.body[1]] as const;
      const base = {kind: 'parameter' as const, keyword: owner.start, scope};
      found.push(...bindings(code, start, last, base));
    }
  }
  return found;
}

type Base = Pick<Declaration, 'kind' | 'keyword' | 'scope'>;

/** The names that a pattern binds, with what they start from. */
function bindings(
  code: Code,
  from: number,
  to: number,
  base: Base,
  given: readonly [number, number] | null = null,
): Declaration[] {
  if (code.text(from) !== '{' && code.text(from) !== '[') {
    if (code.kind(from) !== 'name') return [];
    const fallback =
      code.text(from + 1) === '=' && to > from + 1 ? ([from + 2, to] as const) : null;
    const value = given ?? fallback;
    return [{...base, name: code.text(from), token: from, value, from: 'value'}];
  }
  const inner = namesInPattern(code, from);
  return inner.map(token => ({
    ...base,
    name: code.text(token),
    token,
    value: given,
    from: 'pattern',
  }));
}

function namesInPattern(code: Code, opener: number): number[] {
  const names: number[] = [];
  const inObject = code.text(opener) === '{';
  for (const [first] of elements(code, opener)) {
    let at = code.text(first) === '...' ? first + 1 : first;
    if (inObject && code.text(at + 1) === ':') at += 2;
    else if (inObject && code.text(at) === '[') at = code.close(at) + 2;
    if (/^[{[]$/.test(code.text(at))) names.push(...namesInPattern(code, at));
    else if (code.kind(at) === 'name') names.push(at);
  }
  return names;
}

function variables(code: Code, keyword: number): Declaration[] {
  const found: Declaration[] = [];
  const kind = code.text(keyword) as 'const' | 'let' | 'var'; // The caller has looked.
  const base = {kind, keyword, scope: scopeOf(code, keyword, kind)};
  let at = keyword + 1;
  for (;;) {
    const patternEnd = code.skip(at) - 1;
    if (patternEnd < at) return found;
    const after = code.text(patternEnd + 1);
    if (after === 'of' || after === 'in') {
      const end = expressionEnd(code, patternEnd + 2);
      const list = bindings(code, at, patternEnd, base, [patternEnd + 2, end]);
      const taken = after === 'of' ? 'element' : 'key';
      found.push(
        ...list.map(one => (one.from === 'value' ? ({...one, from: taken} as const) : one)),
      );
      return found;
    }
    const end = after === '=' ? expressionEnd(code, patternEnd + 2) : patternEnd;
    const value = after === '=' ? ([patternEnd + 2, end] as const) : null;
    found.push(...bindings(code, at, patternEnd, base, value));
    if (code.text(end + 1) !== ',') return found;
    at = end + 2;
  }
}

/** Where a name of this kind can be seen: its block or loop; for `var`, its function. */
function scopeOf(
  code: Code,
  keyword: number,
  kind: DeclarationKind,
): readonly [from: number, to: number] {
  const parent = code.parent(keyword);
  if (kind !== 'var' && code.text(parent) === '(') {
    const loop = code.text(parent - 1) === 'await' ? parent - 2 : parent - 1;
    return [loop, statementEnd(code, loop)];
  }
  let block = blockAround(code, keyword);
  const kinds = braceKinds(code);
  if (kind === 'var') {
    while (block !== -1 && kinds.get(block) !== 'function') block = blockAround(code, block);
  }
  const end = block === -1 ? code.tokens.length - 1 : code.close(block);
  return [Math.max(block, 0), end];
}

function imports(code: Code, keyword: number): Declaration[] {
  if (/^[(.]$/.test(code.text(keyword + 1))) return [];
  const found: Declaration[] = [];
  const base = {kind: 'import' as const, keyword, scope: [0, code.tokens.length - 1] as const};
  for (let at = keyword + 1; at < code.tokens.length && code.kind(at) !== 'string'; at++) {
    if (code.text(at) === 'from' && code.kind(at + 1) === 'string') break;
    if (code.text(at) === ';') break;
    const renamed = code.text(at + 1) === 'as';
    if (code.kind(at) !== 'name' || renamed || code.text(at) === 'as') continue;
    const whole = code.text(at - 1) === 'as' || code.text(code.parent(at)) !== '{';
    found.push({
      ...base,
      name: code.text(at),
      token: at,
      value: null,
      from: whole ? 'value' : 'pattern',
    });
  }
  return found;
}

function caught(code: Code, keyword: number): Declaration[] {
  const open = keyword + 1;
  const close = code.close(open);
  const end = code.close(close + 1);
  if (code.text(open) !== '(' || close === -1 || end === -1) return [];
  return bindings(code, open + 1, close - 1, {kind: 'catch', keyword, scope: [open, end]});
}

function classes(code: Code, keyword: number): Declaration[] {
  const token = keyword + 1;
  if (code.kind(token) !== 'name') return [];
  const scope = scopeOf(code, keyword, 'class');
  const value = [keyword, statementEnd(code, keyword)] as const;
  return [{name: code.text(token), kind: 'class', token, keyword, scope, value, from: 'value'}];
}

function functions(code: Code, keyword: number): Declaration[] {
  const token = code.text(keyword + 1) === '*' ? keyword + 2 : keyword + 1;
  if (code.kind(token) !== 'name') return [];
  const scope = scopeOf(code, keyword, 'function');
  const start = code.text(keyword - 1) === 'async' ? keyword - 1 : keyword;
  const owner = functionsIn(code).find(candidate => candidate.name === token);
  const value = owner === undefined ? null : ([start, owner.body[1]] as const);
  return [
    {name: code.text(token), kind: 'function', token, keyword: start, scope, value, from: 'value'},
  ];
}
