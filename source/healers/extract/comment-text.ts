/** What a line that is only a comment says, without its signs and ornaments; null for any other line. */
export function commentIn(line: string): string | null {
  if (line.length > 300) return null;
  const [, text] = /^\s*(?:#+|\/{2,}|\/\*+|\*+(?=\s)|--+|;+|%+|<!--|"""|''')(.*)$/.exec(line) ?? [];
  if (text === undefined) return null;
  const bare = withoutOrnaments(text);
  // The bracket of `sub()` belongs to it, that of `(unchanged)` does not.
  const isOwn = bare.lastIndexOf('(') > bare.slice(0, -1).lastIndexOf(')');
  return bare.endsWith(')') && !isOwn ? withoutOrnaments(bare.slice(0, -1)) : bare;
}

const withoutOrnaments = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}`]+/u, '').replace(/[^\p{L}\p{N}`)]+$/u, '');

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_'’]+/gu) ?? [];
