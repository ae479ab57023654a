import {trailerStart} from './runner.ts';

/** How far the runner came: it could not lay out the files, found no such command, could not compile, or ran the program. */
export type Stage = 'files' | 'command' | 'compile' | 'program';

/** What the runner measured. A program can forge all of it, so nothing but statistics rests on it. */
export interface Trailer {
  readonly stage: Stage;
  readonly exitCode: number;
  readonly oomKills: number | null;
  readonly cpuMs: number | null;
  readonly peakMemoryKb: number | null;
  /** Whether `/tmp` has no room left. */
  readonly diskFull: boolean;
}

const maxTrailerBytes = 256;
const startByte = trailerStart.charCodeAt(0);

/**
 * Passes stderr on and keeps back the trailer that ends it. Only what may still turn out to be the
 * trailer is held: at most `maxTrailerBytes`, and nothing unless its first byte is written.
 */
export class TrailerFilter {
  readonly #marker: Buffer;
  readonly #onOutput: (chunk: Uint8Array) => void;
  #held: Buffer = Buffer.alloc(0);

  constructor(nonce: string, onOutput: (chunk: Uint8Array) => void) {
    this.#marker = Buffer.from(`${trailerStart}yuubox ${nonce} `);
    this.#onOutput = onOutput;
  }

  write(chunk: Uint8Array): void {
    const bytes = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : viewOf(chunk);
    let start = bytes.indexOf(startByte, Math.max(0, bytes.length - maxTrailerBytes));
    while (start !== -1 && !this.#mayStartAt(bytes, start)) {
      start = bytes.indexOf(startByte, start + 1);
    }
    const end = start === -1 ? bytes.length : start;
    this.#held = Buffer.from(bytes.subarray(end));
    this.#emit(bytes.subarray(0, end));
  }

  /** The trailer, when the stream ended with one; what was held but is none is passed on. */
  finish(): Trailer | null {
    const start = this.#held.lastIndexOf(this.#marker);
    const text = start === -1 ? '' : this.#held.toString('latin1', start + this.#marker.length);
    const trailer = parse(text);
    this.#emit(trailer ? this.#held.subarray(0, start) : this.#held);
    this.#held = Buffer.alloc(0);
    return trailer;
  }

  #mayStartAt(bytes: Buffer, start: number): boolean {
    const piece = bytes.subarray(start, start + this.#marker.length);
    return this.#marker.subarray(0, piece.length).equals(piece);
  }

  #emit(bytes: Uint8Array): void {
    if (bytes.length > 0) this.#onOutput(bytes);
  }
}

const format =
  /^stage=(files|command|compile|program) status=(\d{1,3}) oom_kills=(\d{0,15}) cpu_ms=(\d{0,15}) peak_kb=(\d{0,15}) full=([01])\n$/;

function parse(text: string): Trailer | null {
  const [, stage, status, oomKills, cpuMs, peakKb, full] = format.exec(text) ?? [];
  if (stage === undefined) return null;
  return {
    stage: stage as Stage, // One of the four that the pattern lets through.
    exitCode: Number(status),
    oomKills: numberOf(oomKills),
    cpuMs: numberOf(cpuMs),
    peakMemoryKb: numberOf(peakKb),
    diskFull: full === '1',
  };
}

function numberOf(digits: string | undefined): number | null {
  return digits ? Number(digits) : null;
}

function viewOf(chunk: Uint8Array): Buffer {
  return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
