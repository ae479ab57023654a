import {isModule} from './syntax.ts';
import type {Code} from './code.ts';
import {insertAfter, lineBreak, type Edit} from './edit.ts';
import {statementEnd, statementsIn} from './statements.ts';

/** One `import` or top-level `require` of a whole module, as a statement. */
export interface Import {
  /** Without `node:`. */
  readonly module: string;
  /** First and last token of the statement. */
  readonly from: number;
  readonly to: number;
  /** The opening brace of the names that it takes; -1 when it takes none. */
  readonly names: number;
  /** The token of the variable that holds the whole module; -1 without one. */
  readonly whole: number;
}

/** The imports at the top level, in order. */
export function importsIn(code: Code): Import[] {
  const found: Import[] = [];
  for (const [from, to] of statementsIn(code, -1)) {
    const one = code.text(from) === 'import' ? readImport(code, from) : readRequire(code, from, to);
    if (one !== null) found.push(one);
  }
  return found;
}

function readImport(code: Code, from: number): Import | null {
  let at = from + 1;
  if (/^[(.]$/.test(code.text(at))) return null;
  let names = -1;
  let whole = -1;
  for (; at < code.tokens.length && code.kind(at) !== 'string'; at++) {
    if (code.text(at) === '{') names = at;
    else if (code.text(at - 1) === 'as' || at === from + 1) {
      if (names === -1 && code.kind(at) === 'name') whole = at;
    }
  }
  const module = code.specifier(at);
  return {module, from, to: statementEnd(code, at), names, whole};
}

function readRequire(code: Code, from: number, to: number): Import | null {
  const target = from + 1;
  const equals = code.skip(target);
  if (!/^(?:const|let|var)$/.test(code.text(from)) || code.text(equals) !== '=') return null;
  if (code.text(equals + 1) !== 'require' || code.kind(equals + 3) !== 'string') return null;
  const end = code.text(to) === ';' ? to - 1 : to;
  if (end !== equals + 4) return null;
  const named = code.text(target) === '{';
  return {
    module: code.specifier(equals + 3),
    from,
    to,
    names: named ? target : -1,
    whole: named ? -1 : target,
  };
}

/** How the source writes its imports: as ES module or CommonJS, with `node:` or without, in which quotes. */
export interface ImportStyle {
  readonly esm: boolean;
  readonly prefix: string;
  readonly quote: string;
  readonly semicolon: string;
}

export function importStyle(code: Code, entry: string): ImportStyle {
  const imports = importsIn(code);
  const bare = imports.some(
    one => /^[a-z_/]+$/.test(one.module) && !/['"]node:/.test(code.slice(one.from, one.to)),
  );
  const single = code.tokens.filter(token => token.kind === 'string' && token.text.startsWith("'"));
  const double = code.tokens.filter(token => token.kind === 'string' && token.text.startsWith('"'));
  const semicolons = code.tokens.some(token => token.text === ';');
  return {
    esm: isModule(code, entry),
    prefix: bare ? '' : 'node:',
    quote: double.length > single.length ? '"' : "'",
    semicolon: semicolons || code.tokens.length < 8 ? ';' : '',
  };
}

/** Adds an import statement: after the imports that are there, or before everything but `'use strict'`. */
export function addImport(code: Code, statement: string): Edit {
  const last = importsIn(code).at(-1);
  if (last !== undefined) return insertAfter(code, last.to, lineBreak(code.source) + statement);
  return addAtTop(code, statement);
}

/** Adds lines before everything but `'use strict'`. */
export function addAtTop(code: Code, statement: string): Edit {
  let first = 0;
  while (code.kind(first) === 'string' && statementEnd(code, first) <= first + 1) {
    first = statementEnd(code, first) + 1;
  }
  const start = topOf(code, first);
  return {start, end: start, text: statement + lineBreak(code.source)};
}

/** Where the first statement starts, before the comments that belong to it. */
function topOf(code: Code, first: number): number {
  const token = code.tokens[first];
  if (token === undefined) return code.source.length;
  if (first > 0 && !token.first) return token.start;
  const shebang = /^#!.*\r?\n?/.exec(code.source)?.[0].length ?? 0;
  return first === 0 ? shebang : code.lineStart(token.line);
}
