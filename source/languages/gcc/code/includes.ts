import type {Code} from './code.ts';
import {insertAt, lineBreak, type Edit} from './edit.ts';

const include = /^[ \t]*#[ \t]*include[ \t]*[<"]([^>"\n]*)[>"]/;

export interface Include {
  readonly header: string;
  readonly line: number;
}

export function includesOf(code: Code): readonly Include[] {
  const found: Include[] = [];
  for (let line = 1; line <= code.lineCount; line++) {
    const header = include.exec(code.lineText(line))?.[1];
    if (header !== undefined) found.push({header, line});
  }
  return found;
}

/** Includes standard headers: after the last one that is included, or else at the top. No edit when all are there. */
export function addIncludes(code: Code, wanted: readonly string[]): readonly Edit[] {
  const includes = includesOf(code);
  const missing = [...new Set(wanted)].filter(header =>
    includes.every(each => each.header !== header),
  );
  if (missing.length === 0) return [];
  const last = includes.findLast(({line}) => isOutside(code, line))?.line ?? 0;
  const start = code.lineStart(last + 1);
  const newLine = lineBreak(code.source);
  const text = missing.map(header => `#include <${header}>${newLine}`).join('');
  const endsLine = start === 0 || code.source.charAt(start - 1) === '\n';
  const [before, after] = [endsLine ? '' : newLine, last === 0 ? newLine : ''];
  return [insertAt(start, before + text + after)];
}

/** Whether a line is not within `#if`. */
function isOutside(code: Code, line: number): boolean {
  let depth = 0;
  for (let at = 1; at < line; at++) {
    const directive = /^\s*#\s*(if|endif)/.exec(code.lineText(at))?.[1];
    if (directive === 'if') depth += 1;
    if (directive === 'endif') depth -= 1;
  }
  return depth <= 0;
}
