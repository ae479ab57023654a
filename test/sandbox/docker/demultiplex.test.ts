import {describe, expect, it} from 'vitest';
import {Demultiplexer} from '../../../source/sandbox/docker/demultiplex.ts';
import type {StreamName} from '../../../source/sandbox/result.ts';

/** A frame as Docker writes it. */
function frame(stream: StreamName, payload: string | Uint8Array): Buffer {
  const body = Buffer.from(payload);
  const header = Buffer.alloc(8);
  header[0] = stream === 'stdout' ? 1 : 2;
  header.writeUInt32BE(body.length, 4);
  return Buffer.concat([header, body]);
}

interface Taken {
  readonly stdout: string;
  readonly stderr: string;
  readonly pieces: number;
  readonly complete: boolean;
}

function take(chunks: Iterable<Uint8Array>): Taken {
  const bytes: Record<StreamName, Uint8Array[]> = {stdout: [], stderr: []};
  const frames = new Demultiplexer((stream, chunk) => bytes[stream].push(chunk));
  for (const chunk of chunks) frames.write(chunk);
  return {
    stdout: Buffer.concat(bytes.stdout).toString('latin1'),
    stderr: Buffer.concat(bytes.stderr).toString('latin1'),
    pieces: bytes.stdout.length + bytes.stderr.length,
    complete: frames.complete,
  };
}

const whole = Buffer.concat([
  frame('stdout', 'hello '),
  frame('stderr', ''),
  frame('stderr', 'warning\n'),
  frame('stdout', Buffer.from([0, 255, 1, 0, 0, 0, 0, 5])),
]);
const expected = {stdout: 'hello \0\u00FF\u0001\0\0\0\0\u0005', stderr: 'warning\n'};

describe('a stream in Docker frames', () => {
  it('comes apart the same wherever it is cut in two', () => {
    for (let cut = 0; cut <= whole.length; cut++) {
      expect(take([whole.subarray(0, cut), whole.subarray(cut)])).toMatchObject({
        ...expected,
        complete: true,
      });
    }
  });

  it('comes apart when every byte is a chunk of its own', () => {
    const bytes = Array.from(whole, byte => Uint8Array.of(byte));
    expect(take(bytes)).toMatchObject({...expected, complete: true});
  });

  it('may hold a hundred thousand tiny frames in one chunk', () => {
    const count = 100_000;
    const tiny = [frame('stdout', 'a'), frame('stderr', 'b')];
    const merged = Buffer.concat(
      Array.from({length: count}, (_, index) => tiny[index % 2] ?? whole),
    );
    const {stdout, stderr, pieces} = take([merged]);
    expect(stdout).toBe('a'.repeat(count / 2));
    expect(stderr).toBe('b'.repeat(count / 2));
    expect(pieces).toBe(count);
  });

  it('hands a huge frame on piece by piece, without collecting it', () => {
    const frames = new Demultiplexer((_, chunk) => seen.push(chunk.length));
    const seen: number[] = [];
    const huge = frame('stdout', Buffer.alloc(1_000_000));
    frames.write(huge.subarray(0, 1008));
    expect(seen).toEqual([1000]);
    frames.write(huge.subarray(1008, 3008));
    expect(seen).toEqual([1000, 2000]);
    expect(frames.complete).toBe(false);
  });

  it('is incomplete inside a header', () => {
    expect(take([whole.subarray(0, 3)]).complete).toBe(false);
  });

  it('is refused when it is not in frames, as from a container with a terminal', () => {
    expect(() => take([Buffer.from('hello, world\n')])).toThrow(/unexpected frame header 68656c6c/);
    expect(() => take([Buffer.from([3, 0, 0, 0, 0, 0, 0, 1, 65])])).toThrow(/unexpected frame/);
  });
});
