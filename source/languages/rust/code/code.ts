import {type Brackets, firstEndingAfter, pairBrackets, type Token} from '../../lexer.ts';
import type {Location, Report} from '../../report.ts';
import type {RuleContext} from '../../rule.ts';
import {codeTokens} from './tokens.ts';

/** A Rust source as its tokens, with the places of reports found in it. */
export class Code {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly brackets: Brackets;
  readonly #starts: readonly number[];

  constructor(source: string) {
    this.source = source;
    this.tokens = codeTokens(source);
    this.brackets = pairBrackets(this.tokens);
    this.#starts = [0, ...Array.from(source.matchAll(/\n/g), ({index}) => index + 1)];
  }

  /** The offset of a line and column; null for a place that the source does not have. */
  offset(line: number, column: number): number | null {
    const start = this.#starts[line - 1];
    if (start === undefined || column < 1) return null;
    const offset = start + column - 1;
    return offset <= (this.#starts[line] ?? this.source.length + 1) - 1 ? offset : null;
  }

  /** The index of the token that begins at or holds an offset, else of the next one; -1 behind the last. */
  indexAt(offset: number): number {
    const index = firstEndingAfter(this.tokens, offset);
    return index < this.tokens.length ? index : -1;
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** The white space that a line begins with; lines count from 1. */
  indentOf(line: number): string {
    const start = this.#starts[line - 1] ?? this.source.length;
    return /^[ \t]*/.exec(this.source.slice(start, start + 200))?.[0] ?? '';
  }

  /** The source with another text from `start` to `end`. */
  replace(start: number, end: number, text: string): string {
    return this.source.slice(0, start) + text + this.source.slice(end);
  }

  insert(at: number, text: string): string {
    return this.replace(at, at, text);
  }
}

/** The range that a report names, as offsets in the entry; null where it names none there. */
export function rangeOf(
  code: Code,
  {entry}: Pick<RuleContext, 'entry'>,
  location: Location | null,
): {readonly start: number; readonly end: number} | null {
  if (location === null || location.file !== entry || location.column === null) return null;
  const start = code.offset(location.line, location.column);
  if (start === null) return null;
  const {endLine, endColumn} = location;
  const end = endLine === null || endColumn === null ? null : code.offset(endLine, endColumn);
  return {start, end: end === null || end < start ? start : end};
}

/** A report and those beside it. */
export const errorsOf = (report: Report): readonly Report[] => [report, ...report.others];
