import {firstEndingAfter} from '../../lexer.ts';
import type {Location} from '../../report.ts';
import {closerIn, matchBrackets, openerIn, type Brackets} from './brackets.ts';
import {tokenize, type Comment, type Token} from './tokens.ts';

/** A source as tokens and brackets. Tokens are spoken of by their index; -1 is no token. */
export class Code {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly brackets: Brackets;
  readonly #lineStarts: readonly number[];

  constructor(source: string) {
    this.source = source;
    ({tokens: this.tokens, comments: this.comments} = tokenize(source));
    this.brackets = matchBrackets(this.tokens);
    const starts = [0];
    for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
      starts.push(at + 1);
    }
    this.#lineStarts = starts;
  }

  /** The text of a token; empty for no token. */
  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  kind(index: number): Token['kind'] | null {
    return this.tokens[index]?.kind ?? null;
  }

  /** The module that a string names, without `node:`. */
  specifier(index: number): string {
    return this.text(index)
      .slice(1, -1)
      .replace(/^node:/, '');
  }

  isProperty(index: number): boolean {
    return this.text(index - 1) === '.' || this.text(index - 1) === '?.';
  }

  /** `key: value` in braces, where `?` and `case` do not make the colon another one's. */
  isKey(index: number): boolean {
    const parent = this.brackets.parent[index] ?? -1;
    if (this.text(index + 1) !== ':' || this.text(parent) !== '{') return false;
    return index - 1 === parent || this.text(index - 1) === ',';
  }

  /** The source from the start of one token to the end of another. */
  slice(from: number, to: number): string {
    const start = this.tokens[from]?.start ?? 0;
    return this.source.slice(start, this.tokens[to]?.end ?? start);
  }

  /** Index in the source of a line and a column; the end of the source when it has no such line. */
  offset(line: number, column: number): number {
    return (this.#lineStarts[line - 1] ?? this.source.length) + column - 1;
  }

  lineStart(line: number): number {
    return this.#lineStarts[line - 1] ?? this.source.length;
  }

  /** Index in the source of a line's end, before its line break. */
  lineEnd(line: number): number {
    const next = this.#lineStarts[line];
    if (next === undefined) return this.source.length;
    return this.source[next - 2] === '\r' ? next - 2 : next - 1;
  }

  /** The white space at the start of a token's line. */
  indent(index: number): string {
    const start = this.lineStart(this.tokens[index]?.line ?? 1);
    return /^[ \t]*/.exec(this.source.slice(start, start + 200))?.[0] ?? '';
  }

  /** The token at an offset, or the first after it; -1 behind the last. */
  tokenAt(offset: number): number {
    const index = firstEndingAfter(this.tokens, offset);
    return index < this.tokens.length ? index : -1;
  }

  /** The token where a report says that the error is; -1 without a column. */
  at(location: Location | null): number {
    if (location === null || location.column === null) return -1;
    return this.tokenAt(this.offset(location.line, location.column));
  }

  /** The token where a running program failed: V8 may point at the dot before the name of a member. */
  memberAt(location: Location | null): number {
    const at = this.at(location);
    return this.text(at) === '.' || this.text(at) === '?.' ? at + 1 : at;
  }

  /** The closer of an opener; -1 when there is none. */
  close(opener: number): number {
    return this.brackets.closer[opener] ?? -1;
  }

  /** The opener of a closer; -1 when there is none. */
  open(closer: number): number {
    return this.brackets.opener[closer] ?? -1;
  }

  /** The innermost opener around a token; -1 at the top. */
  parent(index: number): number {
    return this.brackets.parent[index] ?? -1;
  }

  opens(index: number): boolean {
    return openerIn(this.tokens[index]) !== null;
  }

  closes(index: number): boolean {
    return closerIn(this.tokens[index]) !== null;
  }

  /** The token after this one, or after its closer when it opens something; -1 at an unclosed one. */
  skip(index: number): number {
    let at = index;
    while (this.opens(at)) {
      at = this.close(at);
      if (at === -1) return -1;
    }
    return at + 1;
  }

  /** The first token of what ends with this one: its opener when it closes something. */
  back(index: number): number {
    let at = index;
    while (at > 0 && this.closes(at)) {
      at = this.open(at);
      if (at === -1) return index;
    }
    return at;
  }
}

let last: Code | null = null;

/** Reads a source; the last one is kept, since several rules look at the same program. */
export function readCode(source: string): Code {
  if (last?.source !== source) last = new Code(source);
  return last;
}
