import {replaceToken, type Edit} from '../../edit.ts';
import {LexedSource} from '../../lexed-source.ts';
import {pairBrackets, type Brackets, type Token} from '../../lexer.ts';
import {tokenize} from './tokens.ts';

export {applyEdits, insertAt, type Edit} from '../../edit.ts';

/** A program as lines, tokens and pairs of brackets. */
export class Code extends LexedSource<Token> {
  readonly brackets: Brackets;

  constructor(source: string) {
    super(source, tokenize(source));
    this.brackets = pairBrackets(this.tokens);
  }

  kind(index: number): Token['kind'] | null {
    return this.tokens[index]?.kind ?? null;
  }

  /** Indexes of the names with this text. */
  named(name: string): number[] {
    return this.tokens.flatMap(({kind, text}, index) =>
      kind === 'name' && text === name ? [index] : [],
    );
  }

  /** Whether a name stands behind `->` or `::`. */
  isMember(index: number): boolean {
    return /^(?:\??->|::)$/.test(this.text(index - 1));
  }

  /** The partner of a bracket; -1 without one. */
  partner(index: number): number {
    return this.brackets.partner.get(index) ?? -1;
  }
}

let last: Code | null = null;

/** Reads a source; the last one is kept, since several rules look at the same program. */
export function readCode(source: string): Code {
  if (last?.source !== source) last = new Code(source);
  return last;
}

/** Edits that put a text in place of each of some tokens. */
export function replaceAll(code: Code, indexes: readonly number[], text: string): Edit[] {
  return indexes.map(index => replaceToken(code, index, text));
}
