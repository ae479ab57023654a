import {pairBrackets, tokenize, type Brackets, type Token} from '../../lexer.ts';
import type {Location} from '../../report.ts';
import {javaSyntax} from './syntax.ts';

/** A source with its tokens, without comments. Indices are those of tokens. */
export class Code {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  readonly #starts: readonly number[];

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source, javaSyntax).filter(({kind}) => kind !== 'comment');
    this.brackets = pairBrackets(this.tokens);
    this.#starts = [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
  }

  /** The text of a token; empty beyond both ends. */
  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  line(index: number): number {
    return this.tokens[index]?.line ?? 0;
  }

  isName(index: number): boolean {
    return this.tokens[index]?.kind === 'name';
  }

  isString(index: number): boolean {
    return this.tokens[index]?.kind === 'string';
  }

  /** The other bracket of one; -1 without one. */
  partner(index: number): number {
    return this.brackets.partner.get(index) ?? -1;
  }

  /** The offset of a place; the end of the source when it has none. */
  offset({line, column}: Pick<Location, 'line' | 'column'>): number {
    return Math.min(this.lineStart(line) + (column ?? 1) - 1, this.source.length);
  }

  /** The index of the token at a place, or else of the next one; the number of tokens after the last. */
  at(place: Pick<Location, 'line' | 'column'>): number {
    return this.indexFrom(this.offset(place));
  }

  /** The index of the first token that ends after an offset. */
  indexFrom(offset: number): number {
    let [low, high] = [0, this.tokens.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Offset of the first character of a line, which counts from 1. */
  lineStart(line: number): number {
    return this.#starts[line - 1] ?? this.source.length;
  }

  lineText(line: number): string {
    return this.source.slice(this.lineStart(line), this.lineStart(line + 1)).trimEnd();
  }

  indentOfLine(line: number): string {
    return /^[ \t]*/.exec(this.lineText(line))?.[0] ?? '';
  }

  /** Indices of the tokens that start on a line: from the first to before `end`. */
  tokensOfLine(line: number): {readonly from: number; readonly end: number} {
    const from = this.indexFrom(this.lineStart(line));
    return {from, end: this.indexFrom(this.lineStart(line + 1))};
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Indices of all tokens with a text. */
  indicesOf(text: string): number[] {
    return this.tokens.flatMap((token, index) => (token.text === text ? [index] : []));
  }

  /** The source from one token to another, both included. */
  between(from: number, to: number): string {
    const [first, last] = [this.tokens[from], this.tokens[to]];
    return first && last && to >= from ? this.source.slice(first.start, last.end) : '';
  }

  /** The innermost bracket of some kinds that is open at a token; -1 at the top. */
  enclosing(index: number, kinds = '({['): number {
    for (let at = index - 1; at >= 0; at--) {
      const text = this.text(at);
      if (/^[)\]}]$/.test(text)) {
        const open = this.partner(at);
        if (open !== -1) at = open;
      } else if (/^[([{]$/.test(text) && kinds.includes(text)) return at;
    }
    return -1;
  }
}

let last: Code | null = null;

/** The tokens of a source; those of the last one are kept, since one rule after another asks for them. */
export function readCode(source: string): Code {
  if (last?.source !== source) last = new Code(source);
  return last;
}
