import {replaceBuiltin} from './python-builtin.ts';
import type {PythonModule} from './python-module.ts';

/** What printing an uncaught error may take beyond the limit. */
const reserveBytes = 32 * 2 ** 20;
const largestExtraBytes = 96 * 2 ** 20;

/** Decides how far the memory of the interpreter may grow. */
export class MemoryCap {
  #limit = Infinity;
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
  }

  /**
   * Lets the traceback of an uncaught MemoryError be printed, by the hook that no program has
   * replaced.
   */
  spareForTraceback(): void {
    replaceBuiltin(this.#module, 'sys.excepthook', 3, original => (...addresses) => {
      this.#limit += reserveBytes;
      return original(...addresses);
    });
  }

  /**
   * Stands in for Emscripten's `emscripten_resize_heap`. Refusing makes `malloc` return NULL, and
   * Python raise MemoryError. Takes a fifth more than asked while it can, since each growth is
   * slow.
   */
  resize(requestedBytes: number): 0 | 1 {
    if (requestedBytes > this.#limit) return 0;
    const extra = Math.min(this.bytes / 5, largestExtraBytes);
    const generous = Math.min(this.#limit, Math.max(requestedBytes, this.bytes + extra));
    return this.#module.growMemory(generous) ?? 0;
  }
}
