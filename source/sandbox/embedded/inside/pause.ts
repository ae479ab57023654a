const neverNotified = new Int32Array(new SharedArrayBuffer(4));

/** Blocks this thread without using the CPU. */
export function pause(ms: number): void {
  Atomics.wait(neverNotified, 0, 0, ms);
}
