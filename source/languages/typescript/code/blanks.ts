import type {Code} from '../../javascript/code/code.ts';

/** What of a source is blanked, by tokens. */
export class Blanks {
  readonly #code: Code;
  readonly #blanked: Uint8Array;
  readonly #replaced: [start: number, text: string][] = [];

  constructor(code: Code) {
    this.#code = code;
    this.#blanked = new Uint8Array(code.tokens.length);
  }

  has(index: number): boolean {
    return this.#blanked[index] === 1;
  }

  add(from: number, to: number = from): void {
    this.#blanked.fill(1, Math.max(0, from), to + 1);
  }

  /** Puts a text in place of a token, or of the space before it, that is not longer. */
  replace(start: number, text: string): void {
    this.#replaced.push([start, text]);
  }

  /** The source with spaces where it is blanked; line breaks stay. */
  applied(): string {
    const {tokens, source} = this.#code;
    const parts: string[] = [];
    let at = 0;
    for (const [index, token] of tokens.entries()) {
      if (!this.has(index)) continue;
      parts.push(source.slice(at, token.start), token.text.replace(/[^\n\r]/g, ' '));
      at = token.end;
    }
    parts.push(source.slice(at));
    return this.#withReplaced(parts.join(''));
  }

  #withReplaced(blanked: string): string {
    const parts: string[] = [];
    let at = 0;
    for (const [start, text] of this.#replaced.toSorted(([a], [b]) => a - b)) {
      if (start < at) continue;
      parts.push(blanked.slice(at, start), text);
      at = start + text.length;
    }
    return parts.join('') + blanked.slice(at);
  }
}
