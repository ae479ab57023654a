/** A word without backslashes in which bash, zsh and fish find nothing to expand. */
export function quote(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}
