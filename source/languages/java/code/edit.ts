import type {Code} from './code.ts';

/** Puts `text` in place of the source from `start` to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The source with all edits made, equal ones once; null when two overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): string | null {
  const distinct = new Map(edits.map(edit => [`${edit.start}:${edit.end}:${edit.text}`, edit]));
  let result = '';
  let at = 0;
  for (const {start, end, text} of [...distinct.values()].toSorted(inOrder)) {
    if (start < at || end < start) return null;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

/** At one place imports come in the order of the alphabet, and the blank line behind them last. */
function inOrder(a: Edit, b: Edit): number {
  if (a.start !== b.start || a.end !== b.end) return a.start - b.start || a.end - b.end;
  const isBlank = ({text}: Edit) => Number(text.trim() === '');
  const areImports = a.text.startsWith('import ') && b.text.startsWith('import ');
  return (
    isBlank(a) - isBlank(b) || (areImports ? Number(a.text > b.text) - Number(a.text < b.text) : 0)
  );
}

/** Puts other text in place of the tokens from one to another, both included. */
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

/** Puts text around the tokens from one to another, both included. */
export function wrap(code: Code, from: number, to: number, before: string, after: string): Edit[] {
  return [insertBefore(code, from, before), insertAfter(code, to, after)];
}

/** Takes away the tokens from one to another, and the blanks after them. */
export function removeTokens(code: Code, from: number, to = from): Edit {
  const start = code.tokens[from]?.start ?? code.source.length;
  const end = code.tokens[to]?.end ?? start;
  const blanks = /^[ \t]*/.exec(code.source.slice(end, end + 100))?.[0].length ?? 0;
  return {start, end: end + blanks, text: ''};
}

/** Puts a whole line before another one. */
export function insertLine(code: Code, before: number, text: string): Edit {
  const start = code.lineStart(before);
  const newLine = newLineOf(code);
  const isAfterLast = start > 0 && !code.source.slice(0, start).endsWith('\n');
  return {start, end: start, text: isAfterLast ? `${newLine}${text}` : `${text}${newLine}`};
}

export function newLineOf({source}: Pick<Code, 'source'>): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
