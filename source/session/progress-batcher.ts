import type {HealerProgress} from '../healers/progress.ts';

/** How long news is held back, so that a fast answer makes 10 events a second and not hundreds. */
const intervalMs = 100;

/** Hands on the newest of what a healer shows of its answer, now and then. Nothing comes after it is disposed. */
export class ProgressBatcher implements Disposable {
  readonly #emit: (progress: HealerProgress) => void;
  #newest: HealerProgress | null = null;
  #timer: NodeJS.Timeout | null = null;
  #isOver = false;

  constructor(emit: (progress: HealerProgress) => void) {
    this.#emit = emit;
  }

  show(progress: HealerProgress): void {
    if (this.#isOver) return;
    this.#newest = progress;
    this.#timer ??= setTimeout(() => this.#flush(), intervalMs);
  }

  [Symbol.dispose](): void {
    this.#isOver = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  #flush(): void {
    this.#timer = null;
    if (this.#newest) this.#emit(this.#newest);
    this.#newest = null;
  }
}
