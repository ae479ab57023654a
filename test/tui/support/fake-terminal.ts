import {PassThrough, Writable} from 'node:stream';
import {Terminal} from '@xterm/headless';

/** A terminal of any size that a screen can be drawn on, read back as text. */
export class FakeTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Everything that was written. */
  written = '';
  isRaw = false;
  readonly #terminal: Terminal;

  constructor(columns: number, rows: number) {
    this.#terminal = new Terminal({cols: columns, rows, convertEol: true, allowProposedApi: true});
    const output = new Writable({
      decodeStrings: false,
      write: (chunk: string | Buffer, _, done) => {
        this.written += chunk.toString();
        this.#terminal.write(chunk, done);
      },
    });
    // The parts of a TTY that Ink looks at.
    this.stdout = Object.assign(output, {
      isTTY: true,
      columns,
      rows,
    }) as unknown as NodeJS.WriteStream;
    const setRawMode = (raw: boolean) => {
      this.isRaw = raw;
    };
    const input = Object.assign(new PassThrough(), {
      isTTY: true,
      setRawMode,
      ref: () => {},
      unref: () => {},
    });
    this.stdin = input as unknown as NodeJS.ReadStream;
  }

  type(keys: string): void {
    (this.stdin as unknown as PassThrough).write(keys);
  }

  resize(columns: number, rows: number): void {
    this.#terminal.resize(columns, rows);
    Object.assign(this.stdout, {columns, rows});
    this.stdout.emit('resize');
  }

  /** The rows of the screen without trailing blanks. */
  text(): string {
    const buffer = this.#terminal.buffer.active;
    return Array.from(
      {length: this.#terminal.rows},
      (_, row) =>
        buffer
          .getLine(buffer.viewportY + row)
          ?.translateToString()
          .trimEnd() ?? '',
    )
      .join('\n')
      .trimEnd();
  }

  get isAlternate(): boolean {
    return this.#terminal.buffer.active.type === 'alternate';
  }

  /** Whether the last word about the cursor was to show it. */
  get isCursorShown(): boolean {
    return this.written.lastIndexOf('\u001b[?25h') > this.written.lastIndexOf('\u001b[?25l');
  }

  get isPasteBracketed(): boolean {
    return this.#terminal.modes.bracketedPasteMode;
  }

  /** Whether the last word about long lines was to wrap them. */
  get isWrapping(): boolean {
    return this.written.lastIndexOf('\u001b[?7h') > this.written.lastIndexOf('\u001b[?7l');
  }

  get terminal(): Terminal {
    return this.#terminal;
  }
}

/** Waits until a condition holds; fails with what it last saw. */
export async function until<T>(
  look: () => T,
  holds: (seen: T) => boolean,
  what: string,
): Promise<T> {
  // Loading Ink and React may take most of this on a busy machine.
  const deadline = Date.now() + 60_000;
  while (true) {
    const seen = look();
    if (holds(seen)) return seen;
    if (Date.now() > deadline)
      throw new Error(`Waited in vain for ${what}. Last seen:\n${String(seen)}`);
    await new Promise(resolve => {
      setTimeout(resolve, 20);
    });
  }
}
