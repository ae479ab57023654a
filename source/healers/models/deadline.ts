import {ModelFailure} from './failure.ts';

/** Aborts when `parent` does or when `ms` have passed, whichever is first. Disposing of it aborts what is still under way. */
export class Deadline implements Disposable {
  readonly #controller = new AbortController();
  readonly #parent: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly #end: number;
  readonly #follow = () => {
    this.#controller.abort(this.#parent.reason);
  };

  constructor(parent: AbortSignal, ms: number) {
    this.#parent = parent;
    this.#end = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#controller.abort(new ModelFailure({kind: 'timeout', ms}));
    }, ms);
    parent.addEventListener('abort', this.#follow, {once: true});
    if (parent.aborted) this.#follow();
  }

  /** Its reason is the parent's, or a `ModelFailure` of kind `timeout`. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Milliseconds that are left. */
  get left(): number {
    return Math.max(0, this.#end - performance.now());
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    this.#parent.removeEventListener('abort', this.#follow);
    this.#controller.abort();
  }
}
