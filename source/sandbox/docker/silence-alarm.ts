/** Once armed, calls back when nothing has been heard for `ms`. */
export class SilenceAlarm {
  readonly #ms: number;
  readonly #onSilence: () => void;
  #timer: NodeJS.Timeout | null = null;
  #over = false;

  constructor(ms: number, onSilence: () => void) {
    this.#ms = ms;
    this.#onSilence = onSilence;
  }

  arm(): void {
    if (!this.#over) this.#timer ??= setTimeout(this.#onSilence, this.#ms);
  }

  heard(): void {
    this.#timer?.refresh();
  }

  /** For good. */
  disarm(): void {
    this.#over = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
