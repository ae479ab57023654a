import type {Code} from './code.ts';

/** Puts `text` in place of the source from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with edits made, which do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}

export function edited(code: Code, ...edits: readonly Edit[]): string {
  return applyEdits(code.source, edits);
}

/** Puts other text in place of the tokens from one to another. */
export function replaceTokens(code: Code, from: number, to: number, text: string): Edit {
  const start = code.tokens[from]?.start ?? code.source.length;
  return {start, end: code.tokens[to]?.end ?? start, text};
}

export function replaceToken(code: Code, index: number, text: string): Edit {
  return replaceTokens(code, index, index, text);
}

export function insertBefore(code: Code, index: number, text: string): Edit {
  const start = code.tokens[index]?.start ?? code.source.length;
  return {start, end: start, text};
}

export function insertAfter(code: Code, index: number, text: string): Edit {
  const end = code.tokens[index]?.end ?? code.source.length;
  return {start: end, end, text};
}

/** Takes away a token and the white space after it, up to the end of its line. */
export function removeToken(code: Code, index: number): Edit {
  const {start, end} = code.tokens[index] ?? {start: 0, end: 0};
  const space = /^[ \t]*/.exec(code.source.slice(end, end + 100))?.[0].length ?? 0;
  return {start, end: end + space, text: ''};
}

/** The line break that the source uses. */
export function lineBreak(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

/** Puts a whole line before the line of a token, with that line's own indent. */
export function insertLineBefore(code: Code, index: number, text: string): Edit {
  const start = code.lineStart(code.tokens[index]?.line ?? 1);
  return {start, end: start, text: code.indent(index) + text + lineBreak(code.source)};
}
