import type {SyntaxSearch} from '../../source/languages/syntax-search.ts';
import {Code} from '../../source/healers/search/code.ts';
import type {Token} from '../../source/healers/search/tokens.ts';

const signs = ['(', ')', '[', ']', '{', '}', ',', ':', ';', '.', '=', '"', "'"];

/**
 * A program with one slip of the hand in it: a token forgotten, doubled, exchanged with the next or for another sign, a letter
 * of a keyword lost, a line moved to the right or left. Whether it still parses is not known.
 * @param random numbers from 0 to under 1.
 */
export function breakProgram(source: string, search: SyntaxSearch, random: () => number): string {
  const code = new Code(source, search);
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  const index = Math.floor(random() * code.tokens.length);
  const token = code.tokens[index];
  const next = code.tokens[index + 1];
  if (!token) return source;
  const put = (start: number, end: number, text: string) =>
    source.slice(0, start) + text + source.slice(end);
  const kind = random();
  if (kind < 0.1 && search.indents) {
    const start = code.lineStart(token.line);
    const {length} = code.indent(token.line);
    return length > 0 && random() < 0.6
      ? put(start, start + length - 2, '')
      : put(start, start, '  ');
  }
  if (search.keywords.includes(token.text) && kind < 0.6) {
    const lost = Math.floor(random() * token.text.length);
    return put(token.start + lost, token.start + lost + 1, '');
  }
  if (kind < 0.2 && next && areApart(token, next)) {
    const between = source.slice(token.end, next.start);
    return put(token.start, next.end, `${next.text}${between}${token.text}`);
  }
  if (kind < 0.3) return put(token.end, token.end, token.text);
  if (kind < 0.4) return put(token.end, token.end, pick(signs) ?? '');
  if (token.kind === 'text') return put(token.end - 1, token.end, '');
  if (token.kind === 'sign')
    return put(token.start, token.end, kind < 0.55 ? (pick(signs) ?? '') : '');
  return source;
}

/** Whether two tokens stay two when they change places. */
const areApart = (one: Token, other: Token): boolean => one.end < other.start;
