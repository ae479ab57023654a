import type {CapturedStream} from '../sandbox/result.ts';

/** Makes the text for people of a line that a tool printed for programs. */
export type ReadableLine = (line: string) => string;

/** How lines of JSON begin. */
const json: readonly string[] = ['{'];

/**
 * A stream in which lines of JSON, or those that begin in another way that is told, are rewritten once they are whole; all other
 * bytes pass at once and unchanged.
 */
export class ReadableOutput {
  readonly #readable: ReadableLine;
  readonly #onOutput: (chunk: Uint8Array) => void;
  readonly #beginnings: readonly string[];
  /** A line that may be for programs and is not whole yet. */
  #held = '';
  #atLineStart = true;

  constructor(
    readable: ReadableLine,
    onOutput: (chunk: Uint8Array) => void,
    beginnings: readonly string[] = json,
  ) {
    this.#readable = readable;
    this.#onOutput = onOutput;
    this.#beginnings = beginnings;
  }

  write(chunk: Uint8Array): void {
    // One character a byte, so that nothing is lost.
    const text = this.#held + Buffer.from(chunk).toString('latin1');
    this.#held = '';
    let passed = '';
    for (const line of text.split(/(?<=\n)/)) {
      const isForPrograms = this.#atLineStart && this.#mayBeForPrograms(line);
      if (isForPrograms && !line.endsWith('\n')) {
        this.#held = line;
        break;
      }
      passed += isForPrograms ? rewrite(line, this.#readable) : line;
      this.#atLineStart = line.endsWith('\n');
    }
    this.#pass(passed);
  }

  finish(): void {
    this.#pass(this.#held);
    this.#held = '';
  }

  #mayBeForPrograms(line: string): boolean {
    const isPart = !line.endsWith('\n');
    return this.#beginnings.some(
      beginning => line.startsWith(beginning) || (isPart && beginning.startsWith(line)),
    );
  }

  #pass(text: string): void {
    if (text !== '') this.#onOutput(Buffer.from(text, 'latin1'));
  }
}

/** What was kept of a stream, rewritten alike. */
export function readableStream(
  stream: CapturedStream,
  readable: ReadableLine,
  beginnings: readonly string[] = json,
): CapturedStream {
  const rewritten = (bytes: Uint8Array): Uint8Array => {
    const chunks: Uint8Array[] = [];
    const output = new ReadableOutput(readable, chunk => chunks.push(chunk), beginnings);
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
