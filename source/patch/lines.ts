/** The lines of a text, each with its line end (LF, CRLF or CR). Joined, they are the text again. */
export function splitLines(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}

/** A line without its line end. */
export function withoutEnd(line: string): string {
  return line.replace(/[\r\n]+$/, '');
}
