/** How a run ended. Only `runtime-error` and `compile-error` are healed. */
export type Status =
  | 'ok'
  | 'runtime-error'
  | 'compile-error'
  | 'timeout'
  | 'out-of-memory'
  | 'output-limit'
  | 'disk-limit'
  | 'cancelled'
  | 'sandbox-error';

export type StreamName = 'stdout' | 'stderr';

/** What was kept of one output stream: its head and its tail, exact to the byte. */
export interface CapturedStream {
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
  /** Bytes dropped between head and tail. */
  readonly omittedBytes: number;
}

/** What one attempt produced. A figure that could not be measured is null, never 0. */
export interface Result {
  readonly status: Status;
  readonly exitCode: number | null;
  /** Name of the signal that ended the program, such as `SIGSEGV`. */
  readonly signal: string | null;
  readonly stdout: CapturedStream;
  readonly stderr: CapturedStream;
  /** From hand-over to the program's end, monotonic. */
  readonly wallMs: number;
  /** From hand-over on: an interpreter that was started ahead has used some before. */
  readonly cpuMs: number | null;
  readonly peakMemoryKb: number | null;
  readonly engine: string;
  readonly image: string | null;
  /** For `sandbox-error`: what went wrong outside the program. */
  readonly detail: string | null;
}

/** The kept text of a stream. Invalid UTF-8 becomes U+FFFD; a gap says how much was dropped. */
export function textOf(stream: CapturedStream): string {
  const decoder = new TextDecoder();
  if (stream.omittedBytes === 0) {
    return decoder.decode(Buffer.concat([stream.head, stream.tail]));
  }
  const gap = `\n… ${stream.omittedBytes} bytes omitted …\n`;
  return decoder.decode(stream.head) + gap + decoder.decode(stream.tail);
}
