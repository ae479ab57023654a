import {StreamCapture} from '../capture.ts';
import type {RunOptions} from '../engine.ts';
import type {Limits} from '../limits.ts';
import type {CapturedStream, StreamName} from '../result.ts';
import {Demultiplexer} from './demultiplex.ts';
import {MarkFilter} from './marks.ts';
import {parseTrailer} from './trailer.ts';
import type {Trailer} from './trailer.ts';

export interface Collected {
  readonly stdout: CapturedStream;
  readonly stderr: CapturedStream;
  /** False when the stream broke off inside a frame. */
  readonly complete: boolean;
}

/** Turns the bytes of a container's attach stream into captured streams, and listens to the runner's marks. */
export class Collector {
  /** Whether the runner has taken the job. */
  started = false;
  trailer: Trailer | null = null;
  /** When the runner said that the program has ended, as `performance.now()` gives it. */
  endedAt: number | null = null;
  readonly #captures: Readonly<Record<StreamName, StreamCapture>>;
  readonly #filters: Readonly<Record<StreamName, MarkFilter>>;
  readonly #ended = {stdout: false, stderr: false};
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
    const filter = (stream: StreamName): MarkFilter => {
      const keep = (chunk: Uint8Array): void => {
        // A process that the program left behind may write until it is dead.
        if (this.#ended[stream]) return;
        const capture = this.#captures[stream];
        capture.write(chunk);
        onOutput?.(stream, chunk);
        if (capture.total > limits.outputMaxBytes) onFlood();
      };
      return new MarkFilter(nonce, keep, mark => this.#hear(stream, mark));
    };
    this.#filters = {stdout: filter('stdout'), stderr: filter('stderr')};
    this.#frames = new Demultiplexer((stream, chunk) => this.#filters[stream].write(chunk));
  }

  /** Whether all that the program has written is here: the runner has said so on both streams. */
  get ended(): boolean {
    return this.#ended.stdout && this.#ended.stderr;
  }

  /** @throws when the bytes are no attach stream. */
  write(chunk: Uint8Array): void {
    this.#frames.write(chunk);
  }

  finish(): Collected {
    for (const filter of Object.values(this.#filters)) filter.finish();
    return {
      stdout: this.#captures.stdout.finish(),
      stderr: this.#captures.stderr.finish(),
      complete: this.#frames.complete,
    };
  }

  #hear(stream: StreamName, mark: string): void {
    if (mark === 'started') this.started = true;
    const trailer = stream === 'stderr' ? parseTrailer(mark) : null;
    if (trailer) {
      // The last one counts: without a guard, one before it may be forged.
      this.trailer = trailer;
      this.endedAt = performance.now();
    }
    if (trailer || (stream === 'stdout' && mark === 'ended')) this.#ended[stream] = true;
  }
}
