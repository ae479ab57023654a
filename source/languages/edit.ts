/** Puts `text` in place of the source from `start` to `end`; equal ends insert. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Range = Pick<Edit, 'start' | 'end'>;

/** A source with its tokens, which edits speak of by their index. */
interface Tokens {
  readonly source: string;
  readonly tokens: readonly Range[];
}

/** The source with edits made; those at one place in their order, and of two that overlap the first. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const {start, end, text} of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) continue;
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}

export function replace({start, end}: Range, text: string): Edit {
  return {start, end, text};
}

export function insertAt(offset: number, text: string): Edit {
  return {start: offset, end: offset, text};
}

/** Puts other text in place of the tokens from one to another, which is the last of them. */
export function replaceTokens(
  {source, tokens}: Tokens,
  from: number,
  to: number,
  text: string,
): Edit {
  const start = tokens[from]?.start ?? source.length;
  return {start, end: tokens[to]?.end ?? start, text};
}

export function replaceToken(code: Tokens, index: number, text: string): Edit {
  return replaceTokens(code, index, index, text);
}

export function insertBefore({source, tokens}: Tokens, index: number, text: string): Edit {
  return insertAt(tokens[index]?.start ?? source.length, text);
}

export function insertAfter({source, tokens}: Tokens, index: number, text: string): Edit {
  return insertAt(tokens[index]?.end ?? source.length, text);
}

/** Takes away a token and the blanks after it, up to the end of its line, but not what keeps two words apart. */
export function removeToken({source, tokens}: Tokens, index: number): Edit {
  const {start, end} = tokens[index] ?? {start: 0, end: 0};
  const blanks = /^[ \t]*/.exec(source.slice(end, end + 100))?.[0].length ?? 0;
  const joins = /\w/.test(source.charAt(start - 1)) && /\w/.test(source.charAt(end + blanks));
  return {start, end: joins ? end : end + blanks, text: ''};
}

/** The line break that a source uses. */
export function lineBreak(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}
