import {replaceToken, type Edit} from '../../edit.ts';
import {pairBrackets, type Brackets, type Token} from '../../lexer.ts';
import {tokenize} from './tokens.ts';

export {applyEdits, insertAt, type Edit} from '../../edit.ts';

/** A program as lines and tokens, which are spoken of by their index. */
export class Code {
  readonly source: string;
  readonly lines: readonly string[];
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  readonly #starts: readonly number[];

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source);
    this.brackets = pairBrackets(this.tokens);
    this.#starts = [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
    this.lines = source.split('\n').map(line => line.replace(/\r$/, ''));
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  kind(index: number): Token['kind'] | null {
    return this.tokens[index]?.kind ?? null;
  }

  line(number: number): string {
    return this.lines[number - 1] ?? '';
  }

  lineStart(number: number): number {
    return this.#starts[number - 1] ?? this.source.length;
  }

  /** After the last character of a line, before its line end. */
  lineEnd(number: number): number {
    return this.lineStart(number) + this.line(number).length;
  }

  indent(number: number): string {
    return /^[ \t]*/.exec(this.line(number))?.[0] ?? '';
  }

  /** Indexes of the tokens that start on a line. */
  tokensOn(line: number): number[] {
    let low = 0;
    let high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.tokens[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let index = low; this.tokens[index]?.line === line; index++) found.push(index);
    return found;
  }

  /** Indexes of the names with this text. */
  named(name: string): number[] {
    return this.tokens.flatMap(({kind, text}, index) =>
      kind === 'name' && text === name ? [index] : [],
    );
  }

  isFirst(index: number): boolean {
    return this.tokens[index - 1]?.line !== this.tokens[index]?.line;
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
