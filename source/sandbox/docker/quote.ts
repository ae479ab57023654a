/** `text` as one word of a POSIX shell, whatever it holds but NUL. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
