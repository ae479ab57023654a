import type {Clock} from './clock.ts';

/** How long no key may come after something new was painted before keys can decide about it. */
export const quietMs = 350;

/**
 * Keys that decide are dead until what they decide about has been seen: it was painted, and after that 350 ms
 * passed without a key. Otherwise a fix that appears while somebody types takes the keystroke. Once armed,
 * it stays so until something else is shown.
 */
export class Arming {
  readonly #clock: Clock;
  readonly #listeners = new Set<() => void>();
  #subject: string | null = null;
  #painted = false;
  #armed = false;
  #cancel: (() => void) | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Names what is about to be shown; null when there is nothing to decide about. */
  show(subject: string | null): void {
    if (subject === this.#subject) return;
    this.#subject = subject;
    this.#painted = false;
    this.#become(false);
  }

  /** Says that a subject can be seen now. */
  painted(subject: string | null): void {
    if (subject === null || subject !== this.#subject || this.#painted) return;
    this.#painted = true;
    this.#startQuiet();
  }

  /** Says that a key was pressed, whichever. */
  keyPressed(): void {
    if (this.#painted && !this.#armed) this.#startQuiet();
  }

  /** Whether keys may decide about this subject now. */
  isArmed(subject: string | null): boolean {
    return this.#armed && subject !== null && subject === this.#subject;
  }

  get armed(): boolean {
    return this.#armed;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #startQuiet(): void {
    this.#cancel?.();
    this.#cancel = this.#clock.after(quietMs, () => this.#become(true));
  }

  #become(armed: boolean): void {
    this.#cancel?.();
    this.#cancel = null;
    if (armed === this.#armed) return;
    this.#armed = armed;
    for (const listener of this.#listeners) listener();
  }
}
