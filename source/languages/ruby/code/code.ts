import type {Edit} from '../../edit.ts';
import type {Location} from '../../report.ts';
import {tokenize, type Token} from './tokens.ts';

export {applyEdits, insertAt, replace, type Edit} from '../../edit.ts';

/** A program as lines and tokens, which are spoken of by their index. */
export class Code {
  readonly source: string;
  readonly lines: readonly string[];
  /** Without comments. */
  readonly tokens: readonly Token[];
  readonly #starts: readonly number[];

  constructor(source: string) {
    this.source = source;
    this.tokens = tokenize(source).filter(({kind}) => kind !== 'comment');
    this.#starts = [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
    this.lines = this.#starts.map((start, index) =>
      source.slice(start, (this.#starts[index + 1] ?? source.length + 1) - 1).replace(/\r$/, ''),
    );
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
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

  isFirst(index: number): boolean {
    return this.tokens[index - 1]?.line !== this.tokens[index]?.line;
  }

  /** Whether a token is called on something, as `size` is in `list.size`. */
  isMember(index: number): boolean {
    return /^(?:&?\.|::)$/.test(this.text(index - 1));
  }

  /** The marked text of a location in this file; null without columns. */
  marked(location: Location | null): Edit | null {
    if (location === null || location.column === null || location.endColumn === null) return null;
    const start = this.lineStart(location.line) + location.column - 1;
    const end = this.lineStart(location.line) + location.endColumn - 1;
    if (end > this.lineEnd(location.line)) return null;
    return {start, end, text: this.source.slice(start, end)};
  }

  /** The partner of a bracket; -1 when there is none. */
  partner(index: number): number {
    const isOpen = openers.has(this.text(index));
    const step = isOpen ? 1 : -1;
    let depth = 0;
    for (let at = index; at >= 0 && at < this.tokens.length; at += step) {
      if (this.tokens[at]?.kind !== 'operator') continue;
      if (openers.has(this.text(at))) depth += step;
      else if (/^[)\]}]$/.test(this.text(at))) depth -= step;
      if (depth === 0) return at;
    }
    return -1;
  }
}

const openers: ReadonlySet<string> = new Set(['(', '[', '{', '#{']);

let last: Code | null = null;

/** Reads a source; the last one is kept, since several rules look at the same program. */
export function readCode(source: string): Code {
  if (last?.source !== source) last = new Code(source);
  return last;
}
