/** A word as all three shells read it: nothing in it means anything. fish reads a backslash in quotes as one, too. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
