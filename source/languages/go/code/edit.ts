import type {Code} from './code.ts';

/** One text to put in place of another; equal ends insert. Offsets in the source. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The source with all edits made; null when two overlap. Equal ones count once. */
export function applyEdits(source: string, edits: readonly Edit[]): string | null {
  const distinct = new Map(edits.map(edit => [`${edit.from}:${edit.to}:${edit.text}`, edit]));
  let result = '';
  let at = 0;
  for (const {from, to, text} of [...distinct.values()].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  )) {
    if (from < at || to < from) return null;
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

export function replaceToken({tokens}: Code, index: number, text: string): Edit {
  const token = tokens[index];
  return {from: token?.start ?? 0, to: token?.end ?? 0, text};
}

/** Replaces the tokens from one up to, but not including, another. */
export function replaceTokens({tokens}: Code, from: number, to: number, text: string): Edit {
  const start = tokens[from]?.start ?? 0;
  return {from: start, to: Math.max(start, tokens[to - 1]?.end ?? start), text};
}

export function insertBefore({tokens, source}: Code, index: number, text: string): Edit {
  const at = tokens[index]?.start ?? source.length;
  return {from: at, to: at, text};
}

export function insertAfter({tokens}: Code, index: number, text: string): Edit {
  const at = tokens[index]?.end ?? 0;
  return {from: at, to: at, text};
}

/** Puts brackets or a call around the tokens from one up to, but not including, another. */
export function wrap(code: Code, from: number, to: number, before: string, after: string): Edit[] {
  return [insertBefore(code, from, before), insertAfter(code, to - 1, after)];
}

/** Removes whole lines, counted from 1, the last one included. */
export function removeLines({lineStarts, source}: Code, first: number, last: number): Edit {
  const from = lineStarts[first - 1] ?? source.length;
  return {from, to: lineStarts[last] ?? source.length, text: ''};
}
