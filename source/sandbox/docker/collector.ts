import {StreamCapture} from '../capture.ts';
import type {RunOptions} from '../engine.ts';
import type {Limits} from '../limits.ts';
import type {CapturedStream, StreamName} from '../result.ts';
import {Demultiplexer} from './demultiplex.ts';
import {TrailerFilter} from './trailer.ts';
import type {Trailer} from './trailer.ts';

export interface Collected {
  readonly stdout: CapturedStream;
  readonly stderr: CapturedStream;
  readonly trailer: Trailer | null;
  /** False when the stream broke off inside a frame. */
  readonly complete: boolean;
}

/** Turns the bytes of a container's attach stream into captured streams and a trailer. */
export class Collector {
  readonly #captures: Readonly<Record<StreamName, StreamCapture>>;
  readonly #stderr: TrailerFilter;
  readonly #frames: Demultiplexer;

  /** @param onFlood called with each piece of output after one stream has passed its limit */
  constructor(
    limits: Limits,
    nonce: string,
    onOutput: RunOptions['onOutput'],
    onFlood: () => void,
  ) {
    this.#captures = {
      stdout: new StreamCapture(limits.outputKeptBytes),
      stderr: new StreamCapture(limits.outputKeptBytes),
    };
    const keep = (stream: StreamName, chunk: Uint8Array): void => {
      const capture = this.#captures[stream];
      capture.write(chunk);
      onOutput?.(stream, chunk);
      if (capture.total > limits.outputMaxBytes) onFlood();
    };
    this.#stderr = new TrailerFilter(nonce, chunk => keep('stderr', chunk));
    this.#frames = new Demultiplexer((stream, chunk) => {
      if (stream === 'stdout') keep(stream, chunk);
      else this.#stderr.write(chunk);
    });
  }

  /** @throws when the bytes are no attach stream. */
  write(chunk: Uint8Array): void {
    this.#frames.write(chunk);
  }

  finish(): Collected {
    const trailer = this.#stderr.finish();
    return {
      stdout: this.#captures.stdout.finish(),
      stderr: this.#captures.stderr.finish(),
      trailer,
      complete: this.#frames.complete,
    };
  }
}
