/** GCC quotes as the locale has it; what it says is compared with plain quotes. */
export function plainQuotes(text: string): string {
  return text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}
