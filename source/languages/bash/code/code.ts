import {SourceLines} from '../../lexed-source.ts';
import {structureOf, type Structure} from './structure.ts';
import {tokenize, type Token} from './tokens.ts';

/** A script as lines and tokens, which are read when they are first asked for. */
export class Code extends SourceLines {
  #tokens: readonly Token[] | null = null;
  #structure: Structure | null = null;

  /** Without comments. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.source).filter(({kind}) => kind !== 'comment');
    return this.#tokens;
  }

  get structure(): Structure {
    this.#structure ??= structureOf(this.tokens);
    return this.#structure;
  }

  /** Without what is empty after the last line end; at least 1. */
  get lineCount(): number {
    return Math.max(1, this.lines.at(-1) === '' ? this.lines.length - 1 : this.lines.length);
  }

  text(index: number): string {
    return this.tokens[index]?.text ?? '';
  }

  /** The line of a token; the last one for a token that is not there. */
  lineOf(index: number | null): number {
    return (index === null ? undefined : this.tokens[index]?.line) ?? this.lines.length;
  }

  /** The innermost function that a line lies in; null at the top level. */
  functionAt(line: number): string | null {
    let found: string | null = null;
    for (const {name, body} of this.structure.functions) {
      if (body === null || this.lineOf(body.open) > line) continue;
      if (body.close !== null && this.lineOf(body.close) >= line) found = name;
    }
    return found;
  }

  /** The source with another text in the place of a line. */
  withLine(number: number, text: string): string {
    const start = this.lineStart(number);
    return this.source.slice(0, start) + text + this.source.slice(start + this.line(number).length);
  }

  /** The source with a text put in at an offset. */
  withInsert(offset: number, text: string): string {
    return this.source.slice(0, offset) + text + this.source.slice(offset);
  }
}

let last: Code | null = null;

/** Reads a source; the last one is kept, since several rules look at the same script. */
export function readCode(source: string): Code {
  if (last?.source !== source) last = new Code(source);
  return last;
}
