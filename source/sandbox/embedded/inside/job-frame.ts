import type {JobFile} from '../../engine.ts';

/** What a waiting interpreter is handed: all of a job that matters inside. */
export interface PythonJob {
  readonly entry: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly files: readonly JobFile[];
  readonly stdin: Uint8Array;
  readonly memoryMb: number;
  readonly diskMb: number;
}

type Header = Omit<PythonJob, 'files' | 'stdin'> & {
  readonly files: ReadonlyArray<{readonly path: string; readonly size: number}>;
  readonly stdinSize: number;
};

const lengthsSize = 8;

/**
 * A job as one frame of bytes: the length of the header and of the body (32-bit, little-endian),
 * the header as JSON, then the bytes of the files and of stdin, one after the other.
 */
export function encodeJob(job: PythonJob): Uint8Array {
  const {files, stdin, ...plain} = job;
  const header: Header = {
    ...plain,
    files: files.map(file => ({path: file.path, size: file.content.length})),
    stdinSize: stdin.length,
  };
  const headerBytes = Buffer.from(JSON.stringify(header));
  const body = Buffer.concat([...files.map(file => file.content), stdin]);
  const lengths = Buffer.alloc(lengthsSize);
  lengths.writeUInt32LE(headerBytes.length, 0);
  lengths.writeUInt32LE(body.length, 4);
  return Buffer.concat([lengths, headerBytes, body]);
}

/** Collects the chunks of a stream until a whole frame is there. */
export class JobReader {
  #chunks: Buffer[] = [];
  #bytes = 0;
  #needed = lengthsSize;

  /** The job, once the last of its bytes has come; null before that. */
  add(chunk: Buffer): PythonJob | null {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes < this.#needed) return null;
    const frame = Buffer.concat(this.#chunks);
    this.#needed = lengthsSize + frame.readUInt32LE(0) + frame.readUInt32LE(4);
    this.#chunks = [frame];
    return this.#bytes < this.#needed ? null : decode(frame);
  }
}

function decode(frame: Buffer): PythonJob {
  let offset = lengthsSize;
  const take = (size: number) => frame.subarray(offset, (offset += size));
  // Our own parent wrote this frame with `encodeJob`.
  const header = JSON.parse(take(frame.readUInt32LE(0)).toString()) as Header;
  const {stdinSize, ...plain} = header;
  const files = header.files.map(({path, size}) => ({path, content: take(size)}));
  return {...plain, files, stdin: take(stdinSize)};
}
