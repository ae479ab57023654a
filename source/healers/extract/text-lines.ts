/** A text with LF as its only line end and without a byte order mark. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/** The number of white-space characters that a line starts with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

/** The lines without blank ones at either end. */
export function trimBlankLines(lines: readonly string[]): string[] {
  const from = lines.findIndex(line => !isBlank(line));
  const to = lines.findLastIndex(line => !isBlank(line));
  return from === -1 ? [] : lines.slice(from, to + 1);
}
