/** A program of the examples, from its lines. */
export function lines(...text: readonly string[]): string {
  return `${text.join('\n')}\n`;
}
