import {LexedSource} from '../../languages/lexed-source.ts';
import type {SyntaxSearch} from '../../languages/syntax-search.ts';
import {isBracket, lacks, type UnevenBrackets, unevenBrackets} from './brackets.ts';
import {type Token, tokensOf} from './tokens.ts';

/** A source as edits see it: lines, tokens, and the brackets that have no partner. */
export class Code extends LexedSource<Token> {
  readonly uneven: UnevenBrackets;

  constructor(source: string, search: SyntaxSearch) {
    const tokens = tokensOf(source, search);
    super(source, tokens);
    this.uneven = unevenBrackets(tokens);
  }

  /** Whether one more of this bracket would give another one a partner. */
  lacks(bracket: string): boolean {
    return isBracket(bracket) && lacks(bracket, this.tokens, this.uneven);
  }

  /** Whether a token is a bracket without a partner. */
  isUneven(index: number): boolean {
    return this.uneven.unclosed.includes(index) || this.uneven.unopened.includes(index);
  }

  /** The line of a token, from 1; the last one behind all tokens. */
  lineOf(index: number): number {
    return this.tokens[index]?.line ?? this.tokens.at(-1)?.line ?? 1;
  }

  /** The offset of a place that is told by line and column, both from 1; null for one that is not there. */
  offsetOf(line: number, column: number | null): number | null {
    if (line > this.lines.length) return null;
    return Math.min(this.lineStart(line) + (column ?? 1) - 1, this.lineEnd(line));
  }
}
