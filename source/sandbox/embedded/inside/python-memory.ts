import type {PythonModule} from './python-module.ts';

/** What handling an error may take beyond the limit, once memory has been refused. */
const reserveBytes = 16 * 2 ** 20;
const largestExtraBytes = 96 * 2 ** 20;

/** Decides how far the memory of the interpreter may grow. */
export class MemoryCap {
  #limit = Infinity;
  #reserve = 0;
  readonly #module: PythonModule;

  constructor(module: PythonModule) {
    this.#module = module;
  }

  get bytes(): number {
    return this.#module.HEAPU8.length;
  }

  /** Counts from what the interpreter has taken so far. */
  allow(moreBytes: number): void {
    this.#limit = this.bytes + moreBytes;
    this.#reserve = reserveBytes;
  }

  /**
   * Stands in for Emscripten's `emscripten_resize_heap`. Refusing makes `malloc` return NULL, and Python raise
   * MemoryError. Takes a fifth more than asked while it can, since each growth is slow.
   */
  resize(requestedBytes: number): 0 | 1 {
    if (requestedBytes > this.#limit) {
      this.#limit += this.#reserve;
      this.#reserve = 0;
      return 0;
    }
    const extra = Math.min(this.bytes / 5, largestExtraBytes);
    const generous = Math.min(this.#limit, Math.max(requestedBytes, this.bytes + extra));
    return this.#module.growMemory(generous) ?? 0;
  }
}
