/** Where a token is: `start` and `end` are offsets into the source; line and column count from 1. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'operator' | 'comment' | 'newline' | 'unknown';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  /** For strings: false when the closing quote is missing. */
  readonly closed: boolean;
  /** For f-strings: the tokens of their replacement fields. Empty for all others. */
  readonly inner: readonly Token[];
}

export const isOpening = (token: Token) => token.kind === 'operator' && '([{'.includes(token.text);
export const isClosing = (token: Token) => token.kind === 'operator' && ')]}'.includes(token.text);
