import type {Code} from './code.ts';
import {resolve, declarationsIn} from './declarations.ts';
import {insertAfter, insertBefore, replaceTokens, type Edit} from './edit.ts';
import {chainStart, elements} from './expressions.ts';
import {functionAround, returns, type FunctionCode} from './functions.ts';
import {requiresAsImports} from './requires.ts';
import {statementAround, statementEnd, statementStart} from './statements.ts';

/** Calls that make no use of what their callback returns, so that it may be a promise. */
const indifferent =
  /^(?:setTimeout|setInterval|setImmediate|nextTick|queueMicrotask|on|once|addListener|addEventListener|then|catch|finally|listen|createServer)$/;

/** Functions are made async through this many callers. */
const deepest = 6;

/**
 * What has to change for an `await` to be possible at a token: the function around it becomes async, its
 * callers await it, and so on. Null when that would change what another part of the program gets.
 */
export function allowAwait(code: Code, index: number, entry: string): Edit[] | null {
  const edits = new Map<string, Edit>();
  const fine = allow(code, index, entry, edits, 0);
  return fine ? [...edits.values()] : null;
}

type Edits = Map<string, Edit>;

function add(edits: Edits, ...more: readonly Edit[]): void {
  for (const edit of more) edits.set(`${edit.start}:${edit.end}:${edit.text}`, edit);
}

function allow(code: Code, index: number, entry: string, edits: Edits, depth: number): boolean {
  if (depth > deepest) return false;
  const owner = functionAround(code, index);
  if (owner === null) return allowAtTop(code, entry, edits);
  if (owner.async) return true;
  if (owner.generator || /^(?:get|set)$/.test(code.text(owner.start))) return false;
  if (code.text(owner.name) === 'constructor' && owner.kind === 'method') return false;
  if (isCallback(code, owner)) return allowInCallback(code, owner, entry, edits, depth);
  add(edits, insertBefore(code, asyncPlace(code, owner), 'async '));
  return owner.name === -1
    ? isCalledAtOnce(code, owner)
    : awaitCalls(code, owner, entry, edits, depth);
}

/** A file with `require` has no top-level await; one whose requires can all be imports can. */
function allowAtTop(code: Code, entry: string, edits: Edits): boolean {
  if (entry.endsWith('.cjs')) return false;
  const imports = requiresAsImports(code);
  if (imports === null) return false;
  add(edits, ...imports);
  return true;
}

/** Methods may have `static` first. */
function asyncPlace(code: Code, owner: FunctionCode): number {
  return code.text(owner.start) === 'static' ? owner.start + 1 : owner.start;
}

function isCallback(code: Code, owner: FunctionCode): boolean {
  return (
    /^[(,]$/.test(code.text(owner.start - 1)) &&
    code.text(code.parent(owner.start)) === '(' &&
    !isCalledAtOnce(code, owner)
  );
}

/** `(() => {…})()` */
function isCalledAtOnce(code: Code, owner: FunctionCode): boolean {
  const after = owner.body[1] + 1;
  return (
    code.text(after) === ')' && code.text(after + 1) === '(' && code.open(after) === owner.start - 1
  );
}

function allowInCallback(
  code: Code,
  owner: FunctionCode,
  entry: string,
  edits: Edits,
  depth: number,
): boolean {
  const open = code.parent(owner.start);
  const method = code.text(open - 1);
  const isMethod = code.isProperty(open - 1);
  if (indifferent.test(method) || (code.text(open - 2) === 'new' && method === 'Promise')) {
    add(edits, insertBefore(code, owner.start, 'async '));
    return true;
  }
  if (!isMethod) return false;
  const start = chainStart(code, open - 1);
  if (method === 'forEach') {
    const loop = asLoop(code, owner, start);
    if (loop === null) return false;
    add(edits, ...loop);
    return allow(code, start, entry, edits, depth + 1);
  }
  if (method !== 'map') return false;
  add(edits, insertBefore(code, owner.start, 'async '));
  const close = code.close(open);
  if (isInPromiseAll(code, start)) return true;
  const called = code.text(close + 1) === '.';
  add(edits, insertBefore(code, start, called ? '(await Promise.all(' : 'await Promise.all('));
  add(edits, insertAfter(code, close, called ? '))' : ')'));
  return allow(code, start, entry, edits, depth + 1);
}

function isInPromiseAll(code: Code, start: number): boolean {
  return code.text(start - 1) === '(' && /^(?:all|allSettled|race|any)$/.test(code.text(start - 2));
}

/** `list.forEach(item => {…});` as `for (const item of list) {…}`; null when it is not just that. */
export function asLoop(code: Code, owner: FunctionCode, start: number): Edit[] | null {
  const [from, to] = owner.params;
  const open = code.parent(owner.start);
  const close = code.close(open);
  const params = from === to ? [[from, to] as const] : elements(code, from);
  const [item, index, ...more] = params;
  const statement = statementStart(code, start);
  const end = statementEnd(code, statement);
  const last = code.text(end) === ';' ? end - 1 : end;
  const plain =
    owner.block && item !== undefined && more.length === 0 && owner.body[1] === close - 1;
  if (!plain || statement !== start || last !== close || returns(code, owner).length > 0)
    return null;
  const taken = code.slice(...item);
  const list = code.slice(start, open - 3);
  const head =
    index === undefined
      ? `for (const ${taken} of ${list}) `
      : `for (const [${code.slice(...index)}, ${taken}] of ${list}.entries()) `;
  const edits: Edit[] = [
    replaceTokens(code, start, owner.body[0] - 1, head.trimEnd()),
    replaceTokens(code, close, end, ''),
  ];
  for (let at = owner.body[0]; at < owner.body[1]; at++) {
    const isReturn = code.text(at) === 'return' && code.kind(at) === 'keyword';
    if (isReturn && functionAround(code, at) === owner)
      edits.push(replaceTokens(code, at, at, 'continue'));
    const isThis = code.text(at) === 'this' && owner.kind !== 'arrow';
    if (isThis) return null;
  }
  return edits;
}

/** Every call of the function gets an `await`, unless nobody needs to wait for it. */
function awaitCalls(
  code: Code,
  owner: FunctionCode,
  entry: string,
  edits: Edits,
  depth: number,
): boolean {
  const name = code.text(owner.name);
  const declared = declarationsIn(code).find(one => one.token === owner.name);
  for (let at = 0; at < code.tokens.length; at++) {
    if (code.text(at) !== name || at === owner.name) continue;
    const isUse =
      declared === undefined
        ? code.isProperty(at)
        : resolve(code, at) === declared && !code.isProperty(at);
    if (!isUse) continue;
    if (code.text(at + 1) !== '(') {
      if (!/^[(,]$/.test(code.text(at - 1)) || !indifferent.test(code.text(code.parent(at) - 1)))
        return false;
      continue;
    }
    const start = chainStart(code, at);
    const close = code.close(at + 1);
    if (code.text(start - 1) === 'await' || /^(?:then|catch)$/.test(code.text(close + 2))) continue;
    if (isLastOfProgram(code, start, close)) continue;
    const member = /^(?:\.|\?\.|\[)$/.test(code.text(close + 1));
    add(edits, insertBefore(code, start, member ? '(await ' : 'await '));
    if (member) add(edits, insertAfter(code, close, ')'));
    if (!allow(code, start, entry, edits, depth + 1)) return false;
  }
  return true;
}

/** `main();` as the last statement, with nothing but declarations after it. */
function isLastOfProgram(code: Code, start: number, close: number): boolean {
  if (functionAround(code, start) !== null || statementAround(code, start) !== start) return false;
  const end = statementEnd(code, start);
  if ((code.text(end) === ';' ? end - 1 : end) !== close) return false;
  for (let at = end + 1; at < code.tokens.length; at = statementEnd(code, at) + 1) {
    if (!/^(?:function|class|async|module|export)$/.test(code.text(at))) return false;
  }
  return true;
}
