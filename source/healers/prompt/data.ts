import {stripVTControlCharacters} from 'node:util';

/** Data in a fence longer than any run of backticks in it, so that no text inside can close it. */
export function fenced(text: string, info = ''): string {
  const fence = fenceFor(text);
  return `${fence}${info}\n${text}${text.endsWith('\n') || text === '' ? '' : '\n'}${fence}`;
}

export function fenceFor(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  return '`'.repeat(longest + 1);
}

/** A name or another short text of the program inside a sentence: one line, no backticks, cut to `length`. */
export function inline(text: string, length = 100): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replaceAll('`', "'");
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

/** What a program printed, without colours and controls, which tell a model nothing. */
export function printable(text: string): string {
  const plain = stripVTControlCharacters(text).replace(/\r\n?/g, '\n');
  return plain.replace(/[^\P{Cc}\n\t]/gu, '');
}

/** The start of a text, at most `length` characters of it. */
export function headOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}

/** The end of a text, at most `length` characters of it, from the start of a line if one is near. */
export function tailOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const tail = text.slice(-length);
  const lineStart = tail.indexOf('\n') + 1;
  return `…${lineStart < length / 2 ? tail.slice(lineStart) : tail}`;
}

/** The part of a long line around a column (from 1). */
export function windowOf(line: string, column: number, length: number): string {
  if (line.length <= length) return line;
  const from = Math.max(0, Math.min(column - 1 - Math.floor(length / 2), line.length - length));
  const to = from + length;
  return `${from > 0 ? '…' : ''}${line.slice(from, to)}${to < line.length ? '…' : ''}`;
}
