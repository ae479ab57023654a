interface Awaited {
  readonly delimiter: string;
  readonly stripsTabs: boolean;
}

/** The here-documents that were asked for on a line, whose bodies begin on the next. */
export class Heredocs {
  #awaited: Awaited[] = [];

  /** Takes a delimiter as it is written, quoted or not. */
  expect(written: string, stripsTabs: boolean): void {
    this.#awaited.push({delimiter: written.replaceAll(/["'\\]/g, ''), stripsTabs});
  }

  /**
   * Where the body of the next one ends that starts here, its delimiter within; the same place when none is awaited. One
   * without an end runs to the end of the text.
   */
  skip(source: string, from: number): number {
    const next = this.#awaited.shift();
    if (!next) return from;
    let at = from;
    while (at < source.length) {
      const newline = source.indexOf('\n', at);
      const end = newline === -1 ? source.length : newline;
      const line = source.slice(at, end);
      at = Math.min(end + 1, source.length);
      if ((next.stripsTabs ? line.replace(/^\t+/, '') : line) === next.delimiter) return at;
    }
    return source.length;
  }
}
