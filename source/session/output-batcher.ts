import type {StreamName} from '../sandbox/result.ts';

/** How long output is held back, so that a flood makes 20 events a second and not thousands. */
const intervalMs = 50;
/** What one batch keeps of a stream: more than any screen shows. */
const keptCharacters = 256_000;

/**
 * Decodes a program's output and hands it on in batches. Of a flood, only the end of each batch is kept: the
 * whole is in the result.
 */
export class OutputBatcher implements Disposable {
  readonly #emit: (stream: StreamName, text: string) => void;
  readonly #decoders = {stdout: new TextDecoder(), stderr: new TextDecoder()};
  /** In the order of arrival, neighbours of one stream joined. */
  #pending: {stream: StreamName; text: string}[] = [];
  #timer: NodeJS.Timeout | null = null;

  constructor(emit: (stream: StreamName, text: string) => void) {
    this.#emit = emit;
  }

  write(stream: StreamName, chunk: Uint8Array): void {
    this.#add(stream, this.#decoders[stream].decode(chunk, {stream: true}));
    this.#timer ??= setTimeout(() => this.#flush(), intervalMs);
  }

  /** Emits the rest, including what a broken last character leaves. */
  finish(): void {
    this.#add('stdout', this.#decoders.stdout.decode());
    this.#add('stderr', this.#decoders.stderr.decode());
    this.#flush();
  }

  [Symbol.dispose](): void {
    if (this.#timer) clearTimeout(this.#timer);
  }

  #add(stream: StreamName, text: string): void {
    if (text === '') return;
    const last = this.#pending.at(-1);
    if (last?.stream === stream) last.text = (last.text + text).slice(-keptCharacters);
    else this.#pending.push({stream, text: text.slice(-keptCharacters)});
    if (this.#pending.length > maxPieces) this.#pending = this.#pending.slice(-maxPieces / 2);
  }

  #flush(): void {
    this[Symbol.dispose]();
    this.#timer = null;
    const pieces = this.#pending;
    this.#pending = [];
    for (const {stream, text} of pieces) this.#emit(stream, text);
  }
}

/** Bounds what a program that alternates between both streams can make us hold. */
const maxPieces = 2000;
