import type {CapturedStream} from '../sandbox/result.ts';

/** Makes the text for people of a line that a tool printed for programs. */
export type ReadableLine = (line: string) => string;

/**
 * A stream in which lines of JSON are rewritten once they are whole; all other bytes pass at once and unchanged.
 */
export class ReadableOutput {
  readonly #readable: ReadableLine;
  readonly #onOutput: (chunk: Uint8Array) => void;
  /** A line that may be JSON and is not whole yet. */
  #held = '';
  #atLineStart = true;

  constructor(readable: ReadableLine, onOutput: (chunk: Uint8Array) => void) {
    this.#readable = readable;
    this.#onOutput = onOutput;
  }

  write(chunk: Uint8Array): void {
    // One character a byte, so that nothing is lost.
    const text = this.#held + Buffer.from(chunk).toString('latin1');
    this.#held = '';
    let passed = '';
    for (const line of text.split(/(?<=\n)/)) {
      const isJson = this.#atLineStart && line.startsWith('{');
      if (isJson && !line.endsWith('\n')) {
        this.#held = line;
        break;
      }
      passed += isJson ? rewrite(line, this.#readable) : line;
      this.#atLineStart = line.endsWith('\n');
    }
    this.#pass(passed);
  }

  finish(): void {
    this.#pass(this.#held);
    this.#held = '';
  }

  #pass(text: string): void {
    if (text !== '') this.#onOutput(Buffer.from(text, 'latin1'));
  }
}

/** What was kept of a stream, rewritten alike. */
export function readableStream(stream: CapturedStream, readable: ReadableLine): CapturedStream {
  const rewritten = (bytes: Uint8Array): Uint8Array => {
    const chunks: Uint8Array[] = [];
    const output = new ReadableOutput(readable, chunk => chunks.push(chunk));
    output.write(bytes);
    output.finish();
    return Buffer.concat(chunks);
  };
  const {head, tail, omittedBytes} = stream;
  if (omittedBytes > 0) return {head: rewritten(head), tail: rewritten(tail), omittedBytes};
  return {head: rewritten(Buffer.concat([head, tail])), tail: new Uint8Array(), omittedBytes};
}

function rewrite(line: string, readable: ReadableLine): string {
  const text = Buffer.from(line.trimEnd(), 'latin1').toString();
  const shown = readable(text);
  return shown === text ? line : Buffer.from(shown).toString('latin1');
}
