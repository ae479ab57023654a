import type {Code} from './code.ts';
import {masked} from './masked.ts';

/** What can stand before the name of a command. */
const before = '(?<=(?:^|[;|&({!`]|\\$\\(|\\b(?:then|do|else|elif|if|while|until|time))[ \\t]*)';
const after = '(?=[\\s;|&)`<>]|$)';

export interface Use {
  /** Offset in the source. */
  readonly start: number;
  readonly line: number;
}

/** Where a command is called by its name, also inside of substitutions. */
export function usesOf(code: Code, name: string): Use[] {
  const pattern = new RegExp(before + escaped(name) + after, 'g');
  return code.lines.flatMap((text, index) => {
    if (!text.includes(name) || text.length > 2000) return [];
    const line = index + 1;
    const found = masked(text).matchAll(pattern);
    return Array.from(found, match => ({start: code.lineStart(line) + match.index, line}));
  });
}

export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** The source with one text in the place of another at some offsets. */
export function renamed(
  source: string,
  offsets: readonly number[],
  from: string,
  to: string,
): string {
  let result = '';
  let at = 0;
  for (const offset of offsets.toSorted((a, b) => a - b)) {
    if (offset < at) continue;
    result += source.slice(at, offset) + to;
    at = offset + from.length;
  }
  return result + source.slice(at);
}
