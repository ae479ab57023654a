import {pipeline, type Readable, type Transform} from 'node:stream';
import {createBrotliDecompress, createGunzip, createInflate, createZstdDecompress} from 'node:zlib';
import {ModelFailure} from './failure.ts';
import type {FetchLimits} from './fetch-limits.ts';

/**
 * A response's body as text, decompressed, piece by piece as it arrives. Never holds more than the streams' own
 * buffers; whatever happens, the body is destroyed when it ends or is left.
 * @param isStream whether silence in the middle is in order: then only the caller's deadline bounds it.
 * @throws {ModelFailure} when it is too big before or after decompression, too slow, or in an unknown encoding.
 */
export async function* readBody(
  body: Readable,
  encoding: string,
  limits: FetchLimits,
  isStream: boolean,
): AsyncGenerator<string> {
  const meter = new Meter(body, limits, isStream);
  const decoder = new TextDecoder();
  let size = 0;
  try {
    for await (const chunk of decoded(body, encoding, meter)) {
      size += chunk.byteLength;
      if (size > limits.maxBytes) throw tooBig(limits);
      yield decoder.decode(chunk, {stream: true});
    }
    yield decoder.decode();
  } finally {
    meter.stop();
    // An error while it is thrown away has nobody left to tell.
    body.on('error', () => {}).destroy();
  }
}

const decoders = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
  ['zstd', createZstdDecompress],
]);

function decoded(body: Readable, encoding: string, meter: Meter): AsyncIterable<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return meter.pass(body);
  const decoder = decoders.get(name)?.();
  if (!decoder) throw new ModelFailure({kind: 'bad-encoding', encoding});
  // Whoever reads from the decoder is told of every error.
  return pipeline(
    body,
    chunks => meter.pass(chunks),
    decoder,
    () => {},
  );
}

/** Counts the bytes as they arrive, compressed or not, and ends a body that brings too many or too few. */
class Meter {
  readonly #limits: FetchLimits;
  readonly #timer: NodeJS.Timeout | undefined;
  #total = 0;
  #inWindow = 0;

  constructor(body: Readable, limits: FetchLimits, isStream: boolean) {
    this.#limits = limits;
    if (isStream) return;
    this.#timer = setInterval(() => {
      const {paceBytes, paceWindowMs} = limits;
      if (this.#inWindow < paceBytes) {
        body.destroy(new ModelFailure({kind: 'too-slow', bytes: paceBytes, ms: paceWindowMs}));
      }
      this.#inWindow = 0;
    }, limits.paceWindowMs);
  }

  async *pass(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      this.#total += chunk.byteLength;
      this.#inWindow += chunk.byteLength;
      if (this.#total > this.#limits.maxBytes) throw tooBig(this.#limits);
      yield chunk;
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}

const tooBig = ({maxBytes}: FetchLimits) => new ModelFailure({kind: 'too-big', bytes: maxBytes});
