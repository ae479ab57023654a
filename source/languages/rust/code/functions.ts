import {pairBrackets, type Token} from '../../lexer.ts';
import type {Location} from '../../report.ts';
import {codeTokens} from './tokens.ts';

/** The name of the innermost function that has a place in its body; null outside of any. */
export function functionAt(source: string, {line, column}: Location): string | null {
  const tokens = codeTokens(source);
  const offset = offsetAt(source, line, column ?? 1);
  const {partner} = pairBrackets(tokens);
  let name: string | null = null;
  for (const [index, token] of tokens.entries()) {
    if (token.start > offset) break;
    if (token.text !== 'fn' || tokens[index + 1]?.kind !== 'name') continue;
    const open = bodyOf(tokens, index);
    const close = tokens[partner.get(open) ?? -1];
    if (close && close.start >= offset && (tokens[open]?.start ?? offset) < offset) {
      name = tokens[index + 1]?.text ?? name;
    }
  }
  return name;
}

/** The index of the bracket that opens a function's body; -1 for one without a body. */
export function bodyOf(tokens: readonly Token[], at: number): number {
  for (let index = at; index < tokens.length; index++) {
    const text = tokens[index]?.text;
    if (text === '{') return index;
    if (text === ';' || (text === 'fn' && index > at)) return -1;
  }
  return -1;
}

function offsetAt(source: string, line: number, column: number): number {
  let start = 0;
  for (let count = 1; count < line; count++) {
    const end = source.indexOf('\n', start);
    if (end === -1) return source.length;
    start = end + 1;
  }
  return start + column - 1;
}
