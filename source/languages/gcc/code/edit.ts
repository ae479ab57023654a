import type {Code} from './code.ts';

/** Puts `text` in place of the source from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with edits made, which do not overlap. */
export function edited({source}: Pick<Code, 'source'>, ...edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted(inOrder)) {
    if (edit.start < at) continue;
    result += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + source.slice(at);
}

/** At one place whole lines come first. */
function inOrder(a: Edit, b: Edit): number {
  const isLine = ({text}: Edit) => Number(text.endsWith('\n'));
  return a.start - b.start || a.end - b.end || isLine(b) - isLine(a);
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

/** Takes away a token and the blanks after it. */
export function removeToken(code: Code, index: number): Edit {
  const {start, end} = code.tokens[index] ?? {start: 0, end: 0};
  const blanks = /^[ \t]*/.exec(code.source.slice(end, end + 100))?.[0].length ?? 0;
  return {start, end: end + blanks, text: ''};
}

/** Puts a whole line before another one. */
export function insertLine(code: Code, before: number, text: string): Edit {
  const start = code.lineStart(before);
  const newLine = code.source.includes('\r\n') ? '\r\n' : '\n';
  const isAfterLast = start > 0 && !code.source.slice(0, start).endsWith('\n');
  return {start, end: start, text: isAfterLast ? `${newLine}${text}` : `${text}${newLine}`};
}
