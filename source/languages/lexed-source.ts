/** What the place of a token is told by. */
interface Placed {
  readonly text: string;
  /** Counts from 1. */
  readonly line: number;
}

/** A program as lines, which count from 1 and end with LF or CRLF. */
export class SourceLines {
  readonly source: string;
  /** Without their ends. */
  readonly lines: readonly string[];
  readonly #starts: readonly number[];

  constructor(source: string) {
    this.source = source;
    this.#starts = [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
    this.lines = source.split('\n').map(line => line.replace(/\r$/, ''));
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
}

/** A program as lines and tokens, which are spoken of by their index. */
export class LexedSource<T extends Placed> extends SourceLines {
  readonly tokens: readonly T[];

  constructor(source: string, tokens: readonly T[]) {
    super(source);
    this.tokens = tokens;
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
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

  /** Whether a token is the first of its line. */
  isFirst(index: number): boolean {
    return this.tokens[index - 1]?.line !== this.tokens[index]?.line;
  }
}
