import {insert, type Edit} from './edits.ts';
import type {LogicalLine} from './logical-lines.ts';
import type {Code} from './parse.ts';

/** Adds a line such as `import math` where imports stand: after the others, else after the docstring. */
export function addImport(code: Code, statement: string): Edit {
  const newline = lineEndingOf(code.source);
  const imports = code.lines.filter(line => line.width === 0 && isImport(line));
  const lastLeading = imports.findLast(line => leads(code, line));
  if (lastLeading) return insert(lineEndAfter(code.source, lastLeading.end), newline + statement);
  const docstring = code.lines[0]?.tokens[0];
  if (docstring?.kind === 'string' && code.lines[0]?.tokens.length === 1) {
    return insert(lineEndAfter(code.source, docstring.end), newline + newline + statement);
  }
  const at = afterHeaderComments(code.source);
  const isBlank = /^[ \t]*(?:\r|\n|$)/.test(code.source.slice(at, at + 100));
  return insert(at, statement + newline + (isBlank ? '' : newline));
}

/** Makes `from module import name` hold, extending such a line when there is one. */
export function addFromImport(code: Code, module: string, name: string): Edit {
  const existing = code.lines.find(
    line =>
      line.width === 0 &&
      line.tokens[0]?.text === 'from' &&
      code.source.slice(line.start, line.end).startsWith(`from ${module} import `) &&
      line.tokens.every(({text}) => !'()*;'.includes(text)),
  );
  return existing
    ? insert(existing.end, `, ${name}`)
    : addImport(code, `from ${module} import ${name}`);
}

/** The line end that a source uses. */
export function lineEndingOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
}

const isImport = ({tokens}: LogicalLine) =>
  tokens[0]?.text === 'import' || (tokens[0]?.text === 'from' && tokens.length > 3);

/** Whether an import belongs to the run of imports at the top: nothing but imports and a docstring above. */
function leads(code: Code, line: LogicalLine): boolean {
  const above = code.lines.slice(0, code.lines.indexOf(line));
  return above.every(
    (other, index) =>
      (other.width === 0 && isImport(other)) ||
      (index === 0 && other.tokens.length === 1 && other.tokens[0]?.kind === 'string'),
  );
}

/** End of the line that an offset is in, its comment included. */
function lineEndAfter(source: string, offset: number): number {
  const length = source.slice(offset).search(/[\r\n]/);
  return length < 0 ? source.length : offset + length;
}

/** Offset after a byte order mark, a `#!` line and the comments at the very top. */
function afterHeaderComments(source: string): number {
  return /^\uFEFF?(?:#[^\r\n]*(?:\r\n|\n|\r|$))*/.exec(source)?.[0].length ?? 0;
}
