const hidden = '\0';

/**
 * A line with what is in quotes and comments made harmless: each of those characters becomes `\0`, so that offsets stay.
 * Command substitutions inside of double quotes are code and stay. Linear.
 */
export function masked(line: string): string {
  let result = '';
  let quote: '"' | "'" | null = null;
  /** Brackets that are open inside of double quotes. */
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const before = line.charAt(at - 1);
    if (quote === "'") {
      if (character === "'") quote = null;
      result += quote ? hidden : character;
    } else if (character === '\\') {
      result += hidden.repeat(Math.min(2, line.length - at));
      at += 1;
    } else if (quote === '"' && depth > 0) {
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      result += character;
    } else if (character === '"') {
      quote = quote ? null : '"';
      result += character;
    } else if (quote === '"') {
      if (character === '(' && before === '$') depth = 1;
      result += depth > 0 || character === '$' ? character : hidden;
    } else if (character === '#' && (at === 0 || /\s/.test(before))) {
      return result + hidden.repeat(line.length - at);
    } else {
      if (character === "'") quote = "'";
      result += character;
    }
  }
  return result;
}
