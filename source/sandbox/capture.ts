import type {CapturedStream} from './result.ts';

/**
 * Keeps the first and the last half of `keptBytes` of a stream, in flat memory, however much is written.
 * The chunks that are handed in may be reused by the caller: they are copied.
 */
export class StreamCapture {
  /** Bytes written so far. */
  total = 0;
  readonly #headLimit: number;
  readonly #tailLimit: number;
  #head: Uint8Array[] = [];
  #headBytes = 0;
  /** Allocated when the head is full; then the oldest byte is at `#tailNext`, once it has wrapped. */
  #tail: Uint8Array | null = null;
  #tailNext = 0;

  constructor(keptBytes: number) {
    this.#headLimit = Math.ceil(keptBytes / 2);
    this.#tailLimit = keptBytes - this.#headLimit;
  }

  write(chunk: Uint8Array): void {
    this.total += chunk.length;
    const toHead = chunk.subarray(0, this.#headLimit - this.#headBytes);
    if (toHead.length > 0) {
      this.#head.push(Uint8Array.from(toHead));
      this.#headBytes += toHead.length;
    }
    const rest = chunk.subarray(toHead.length);
    if (rest.length > 0 && this.#tailLimit > 0) this.#writeTail(rest.subarray(-this.#tailLimit));
  }

  finish(): CapturedStream {
    const head = Buffer.concat(this.#head);
    const tailBytes = Math.min(this.total - head.length, this.#tailLimit);
    return {
      head,
      tail: this.#readTail(tailBytes),
      omittedBytes: this.total - head.length - tailBytes,
    };
  }

  #writeTail(bytes: Uint8Array): void {
    this.#tail ??= new Uint8Array(this.#tailLimit);
    const untilEnd = bytes.subarray(0, this.#tailLimit - this.#tailNext);
    this.#tail.set(untilEnd, this.#tailNext);
    this.#tail.set(bytes.subarray(untilEnd.length), 0);
    this.#tailNext = (this.#tailNext + bytes.length) % this.#tailLimit;
  }

  #readTail(bytes: number): Uint8Array {
    if (!this.#tail) return new Uint8Array();
    if (bytes < this.#tailLimit) return this.#tail.slice(0, bytes);
    return Buffer.concat([
      this.#tail.subarray(this.#tailNext),
      this.#tail.subarray(0, this.#tailNext),
    ]);
  }
}
