import {markStart} from './runner.ts';

const maxMarkBytes = 256;
const startByte = markStart.charCodeAt(0);
const lineBreak = 0x0a;

/**
 * Passes a stream on without the marks that the runner has written into it, lines that are signed with a
 * nonce. Only what may still turn out to be a mark is held back: at most `maxMarkBytes`, and nothing unless
 * a mark's first byte is written.
 */
export class MarkFilter {
  readonly #start: Buffer;
  readonly #onOutput: (chunk: Uint8Array) => void;
  readonly #onMark: (mark: string) => void;
  #held: Buffer = Buffer.alloc(0);

  /** @param onMark is given what comes between the nonce and the end of the line. */
  constructor(
    nonce: string,
    onOutput: (chunk: Uint8Array) => void,
    onMark: (mark: string) => void,
  ) {
    this.#start = Buffer.from(`${markStart}yuubox ${nonce} `);
    this.#onOutput = onOutput;
    this.#onMark = onMark;
  }

  write(chunk: Uint8Array): void {
    let bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : viewOf(chunk);
    this.#held = Buffer.alloc(0);
    let start = bytes.indexOf(startByte);
    while (start !== -1) {
      const end = this.#endOfMark(bytes, start);
      if (end === 'open') {
        this.#emit(bytes.subarray(0, start));
        this.#held = Buffer.from(bytes.subarray(start));
        return;
      }
      if (end === 'none') {
        start = bytes.indexOf(startByte, start + 1);
        continue;
      }
      this.#emit(bytes.subarray(0, start));
      this.#onMark(bytes.toString('latin1', start + this.#start.length, end));
      bytes = bytes.subarray(end + 1);
      start = bytes.indexOf(startByte);
    }
    this.#emit(bytes);
  }

  /** Passes on what was held back in vain. */
  finish(): void {
    this.#emit(this.#held);
    this.#held = Buffer.alloc(0);
  }

  /** The index of the line break of the mark that starts there, if it is one and all there. */
  #endOfMark(bytes: Buffer, start: number): number | 'open' | 'none' {
    const piece = bytes.subarray(start, start + this.#start.length);
    if (!this.#start.subarray(0, piece.length).equals(piece)) return 'none';
    const window = bytes.subarray(start, start + maxMarkBytes);
    const end = window.indexOf(lineBreak);
    if (end !== -1) return start + end;
    return window.length < maxMarkBytes ? 'open' : 'none';
  }

  #emit(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#onOutput(bytes);
  }
}

function viewOf(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
