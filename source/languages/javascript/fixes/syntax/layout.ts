import {lacksSign} from '../../../between-values.ts';
import type {Code} from '../../code/code.ts';

/** Width of a line's indent, with tabs to the next multiple of 4; null for a blank line. */
export function indentOf(code: Code, line: number): number | null {
  let width = 0;
  const end = code.lineEnd(line);
  for (let at = code.lineStart(line); at < end; at++) {
    const character = code.source[at];
    if (character === ' ') width++;
    else if (character === '\t') width += 4 - (width % 4);
    else return width;
  }
  return null;
}

export function lineCount(code: Code): number {
  return (code.source.match(/\n/g)?.length ?? 0) + 1;
}

export function lineOf(code: Code, index: number): number {
  return code.tokens[index]?.line ?? lineCount(code);
}

/** The first line after one that is indented no more than it, blank lines aside; one past the end if none. */
export function lineAfterBlock(code: Code, line: number): number {
  const own = indentOf(code, line) ?? 0;
  const count = lineCount(code);
  for (let at = line + 1; at <= count; at++) {
    const indent = indentOf(code, at);
    if (indent !== null && indent <= own) return at;
  }
  return count + 1;
}

/** The last line before one that is not blank. */
export function lastFullLine(code: Code, before: number): number {
  let at = before - 1;
  while (at > 1 && indentOf(code, at) === null) at--;
  return Math.max(at, 1);
}

/** The first token of a line; the number of tokens when none comes after it. */
export function firstOfLine(code: Code, line: number): number {
  const found = code.tokenAt(code.lineStart(line));
  return found === -1 ? code.tokens.length : found;
}

/** The last token of a line; -1 when it has none. */
export function lastOfLine(code: Code, line: number): number {
  const next = code.tokenAt(code.lineEnd(line));
  const last = (next === -1 ? code.tokens.length : next) - 1;
  return lineOf(code, last) === line ? last : -1;
}

/** Whether a sign between two values was lost before a token. */
export function lacksOperator(code: Code, index: number): boolean {
  const [before, token] = [code.tokens[index - 1], code.tokens[index]];
  return before !== undefined && token !== undefined && lacksSign(code.source, before, token);
}
