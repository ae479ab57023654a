import {PassThrough, Writable} from 'node:stream';

/** Both ends of a terminal that nobody looks at: what is written is counted and, on request, waited for. */
export interface FakeTty {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  /** Bytes written so far. */
  readonly bytes: () => number;
  readonly type: (keys: string) => void;
  /** Waits for the next write; milliseconds of `performance.now()`. */
  readonly nextWrite: () => Promise<number>;
}

export function fakeTty(columns: number, rows: number): FakeTty {
  let bytes = 0;
  let waiting: ((at: number) => void)[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _, done) {
      bytes += chunk.length;
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake(performance.now());
      done();
    },
  });
  const stdin = new PassThrough();
  const nothing = (): void => {};
  return {
    // The parts of a TTY that Ink looks at.
    stdin: Object.assign(stdin, {
      isTTY: true,
      setRawMode: nothing,
      ref: nothing,
      unref: nothing,
    }) as unknown as NodeJS.ReadStream,
    stdout: Object.assign(stdout, {isTTY: true, columns, rows}) as unknown as NodeJS.WriteStream,
    bytes: () => bytes,
    type: keys => stdin.write(keys),
    nextWrite: () => new Promise(resolve => waiting.push(resolve)),
  };
}
