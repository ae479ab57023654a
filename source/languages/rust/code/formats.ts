import type {Token} from '../../lexer.ts';
import type {Code} from './code.ts';

/** The text of a call such as `println!("{}", a)`. */
export interface Format {
  readonly token: Token;
  /** Which argument behind the text a place is in, from 0 on; null for a place in the text itself. */
  readonly argument: number | null;
}

/** The format of the macro call that has a token among its arguments; null when it is in none. */
export function formatText(code: Code, index: number): Format | null {
  const own = code.tokens[index];
  if (own?.kind === 'string' && placeholders(own.text).length > 0)
    return {token: own, argument: null};
  let argument = -1;
  for (let at = index - 1; at > 0; at--) {
    const text = code.text(at);
    if (text === ';' || text === '{') return null;
    if (/^[)\]}]$/.test(text)) at = code.brackets.partner.get(at) ?? 0;
    else if (text === ',') argument += 1;
    else if (text === '(') {
      if (code.text(at - 1) !== '!') return null;
      // The text is the first argument, but for the macros that write to something.
      const isWrite = /^write(?:ln)?$/.test(code.text(at - 2));
      const first = code.tokens.findIndex(({kind}, next) => next > at && kind === 'string');
      const token = code.tokens[first];
      return token && first < index ? {token, argument: isWrite ? argument - 1 : argument} : null;
    }
  }
  return null;
}

export interface Placeholder {
  /** Offset of its opening brace in the text. */
  readonly at: number;
  readonly name: string;
  /** What follows the colon. */
  readonly spec: string;
}

/** The places in a format where values go: https://doc.rust-lang.org/std/fmt/index.html */
export function placeholders(text: string): readonly Placeholder[] {
  return Array.from(text.matchAll(/\{\{|\{(\w*)(?::([^{}]{0,40}))?\}/g), found => ({
    at: found.index,
    name: found[1] ?? '',
    spec: found[2] ?? '',
    isEscaped: found[0] === '{{',
  })).filter(({isEscaped}) => !isEscaped);
}
