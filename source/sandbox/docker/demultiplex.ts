import type {StreamName} from '../result.ts';

const headerBytes = 8;

/**
 * Takes Docker's attach stream apart. Each frame is a header of 8 bytes (stream, three zeros, payload
 * length as a big-endian uint32) and its payload:
 * https://docs.docker.com/reference/api/engine/ (“Attach to a container”, “Stream format”).
 *
 * Bytes may arrive split or merged anywhere. Payload is handed on as it comes, as views of the chunk that
 * was written, so nothing is held back but an unfinished header. It is synchronous: whoever reads the
 * socket chunk by chunk gets back-pressure for free.
 */
export class Demultiplexer {
  readonly #onOutput: (stream: StreamName, chunk: Uint8Array) => void;
  readonly #header = Buffer.alloc(headerBytes);
  #headerFilled = 0;
  #stream: StreamName = 'stdout';
  #payloadLeft = 0;

  constructor(onOutput: (stream: StreamName, chunk: Uint8Array) => void) {
    this.#onOutput = onOutput;
  }

  /** @throws when the bytes are no such stream, for example because the container has a terminal. */
  write(chunk: Uint8Array): void {
    let rest = chunk;
    while (rest.length > 0) rest = this.#payloadLeft > 0 ? this.#payload(rest) : this.#head(rest);
  }

  /** Whether the stream may end here: not inside a frame. */
  get complete(): boolean {
    return this.#headerFilled === 0 && this.#payloadLeft === 0;
  }

  #payload(bytes: Uint8Array): Uint8Array {
    const piece = bytes.subarray(0, this.#payloadLeft);
    this.#payloadLeft -= piece.length;
    this.#onOutput(this.#stream, piece);
    return bytes.subarray(piece.length);
  }

  #head(bytes: Uint8Array): Uint8Array {
    const piece = bytes.subarray(0, headerBytes - this.#headerFilled);
    this.#header.set(piece, this.#headerFilled);
    this.#headerFilled += piece.length;
    if (this.#headerFilled === headerBytes) {
      this.#stream = streamOf(this.#header);
      this.#payloadLeft = this.#header.readUInt32BE(4);
      this.#headerFilled = 0;
    }
    return bytes.subarray(piece.length);
  }
}

function streamOf(header: Buffer): StreamName {
  const zeros = header[1] === 0 && header[2] === 0 && header[3] === 0;
  if (zeros && header[0] === 1) return 'stdout';
  if (zeros && header[0] === 2) return 'stderr';
  throw new Error(`unexpected frame header ${header.toString('hex')} in the container's output`);
}
