import vm from 'node:vm';
import {readCode, type Code} from './code.ts';
import {applyEdits, type Edit} from './edit.ts';
import {statementEnd} from './statements.ts';

/** What V8 says is wrong with a source. */
export interface Fault {
  readonly message: string;
  /** From 1; null where V8 gave no place. */
  readonly line: number | null;
  readonly column: number | null;
}

/** What Node puts around a CommonJS module. */
const moduleParameters = ['exports', 'require', 'module', '__filename', '__dirname'];
const fileName = 'checked';

const known = new Map<string, Fault | null>();
const knownAtMost = 50;

/**
 * Has V8 compile a source, without running any of it; null when it is well-formed. ES modules are
 * compiled as the body of an async function, with their imports and exports blanked.
 */
export function findFault(source: string, entry: string): Fault | null {
  const key = `${entry}\0${source}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const fault = compile(source, entry);
  if (known.size >= knownAtMost) known.clear();
  known.set(key, fault);
  return fault;
}

/** Whether a changed source is well-formed. */
export function isWellFormed(source: string, entry: string): boolean {
  return findFault(source, entry) === null;
}

/** Whether Node takes a file for an ES module, from its name or from what stands in it. */
export function isModule(code: Code, entry: string): boolean {
  if (entry.endsWith('.mjs')) return true;
  if (entry.endsWith('.cjs')) return false;
  return code.tokens.some(
    ({kind, text}, index) =>
      kind === 'keyword' &&
      ((text === 'import' && code.text(index + 1) !== '(') || text === 'export') &&
      code.parent(index) === -1,
  );
}

function compile(source: string, entry: string): Fault | null {
  const code = readCode(source);
  if (!isModule(code, entry)) {
    const fault = attempt(() => vm.compileFunction(source, moduleParameters, {filename: fileName}));
    // A top-level await makes a .js file a module, too.
    const awaits = entry.endsWith('.js') && code.tokens.some(({text}) => text === 'await');
    if (fault === null || !awaits) return fault;
    return compileModule(blankModuleSyntax(code)) === null ? null : fault;
  }
  return compileModule(blankModuleSyntax(code));
}

const asyncFunction = Object.getPrototypeOf(async () => {}).constructor as FunctionConstructor; // Not a global.
const wrapper = '(async()=>{"use strict";';

function compileModule(body: string): Fault | null {
  const fault = attempt(() => new vm.Script(`${wrapper}${body}\n})`, {filename: fileName}));
  if (fault?.line === 1 && fault.column !== null) {
    return {...fault, column: Math.max(1, fault.column - wrapper.length)};
  }
  return (
    fault ??
    // Brackets that close the wrapper pass as a script, but not as a function's body.
    attempt(() => asyncFunction(`"use strict";${body}`))
  );
}

function attempt(compileIt: () => unknown): Fault | null {
  try {
    compileIt();
    return null;
  } catch (error) {
    if (!(error instanceof Error)) return {message: String(error), line: null, column: null};
    const [head = '', , carets = ''] = error.stack?.split('\n', 3) ?? [];
    const line = /^checked:(\d+)$/.exec(head)?.[1];
    const column = carets.indexOf('^') + 1;
    return {
      message: error.message,
      line: line === undefined ? null : Number(line),
      column: line === undefined || column === 0 ? null : column,
    };
  }
}

/**
 * Imports become declarations, exports what they export; every other character stays where it is. So V8 also
 * reads the names that they list.
 */
function blankModuleSyntax(code: Code): string {
  const edits: Edit[] = [];
  for (const [index, token] of code.tokens.entries()) {
    if (token.kind !== 'keyword' || code.isProperty(index)) continue;
    const next = code.text(index + 1);
    if (token.text === 'import' && next === '.' && code.text(index + 2) === 'meta') {
      edits.push({start: token.end, end: code.tokens[index + 1]?.end ?? 0, text: '_'});
    } else if (code.parent(index) !== -1) {
      continue;
    } else if (token.text === 'import' && next !== '(') {
      edits.push(...asDeclaration(code, index));
    } else if (token.text === 'export') {
      edits.push(...withoutExport(code, index));
    }
  }
  return applyEdits(code.source, edits);
}

/** Puts a text of the same length in place of tokens, line breaks included. */
function put(code: Code, from: number, to: number, text: string): Edit {
  const old = code.slice(from, to);
  const start = code.tokens[from]?.start ?? 0;
  return {
    start,
    end: start + old.length,
    text: text + old.slice(text.length).replace(/[^\n\r]/g, ' '),
  };
}

/** `import a, {b as c} from 'd'` as `let a, {b: c} = 'd'`. */
function asDeclaration(code: Code, keyword: number): Edit[] {
  if (code.kind(keyword + 1) === 'string') return [put(code, keyword, keyword, '')];
  const edits = [put(code, keyword, keyword, 'let')];
  let at = keyword + 1;
  for (; at < code.tokens.length && code.kind(at) !== 'string'; at++) {
    const text = code.text(at);
    if (text === '*' && code.text(at + 1) === 'as') edits.push(put(code, at, at + 1, ''));
    else if (text === 'as' && code.text(at - 1) !== '*') edits.push(put(code, at, at, ':'));
    else if (text === 'from') edits.push(put(code, at, at, '='));
    else if (text === ';') return edits;
  }
  if (code.text(at + 1) === 'with') edits.push(put(code, at + 1, code.close(at + 2), ''));
  return edits;
}

function withoutExport(code: Code, keyword: number): Edit[] {
  const next = code.text(keyword + 1);
  if (next === 'default') return [put(code, keyword, keyword + 1, '_=')];
  if (next === '*') return [put(code, keyword, statementEnd(code, keyword), '')];
  if (next !== '{') return [put(code, keyword, keyword, '')];
  const close = code.close(keyword + 1);
  const edits = [put(code, keyword, keyword, 'void')];
  for (let at = keyword + 1; at < close; at++) {
    if (code.text(at) === 'as') edits.push(put(code, at, at, ':'));
  }
  if (code.text(close + 1) === 'from') edits.push(put(code, close + 1, close + 2, ''));
  return edits;
}
