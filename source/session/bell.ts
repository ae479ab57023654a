/** Rings when something has happened; whoever waits then looks again. */
export class Bell {
  readonly #waiting = new Set<() => void>();

  ring(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Waits until `answer` gives one, asking at once and then at each ring. */
  async until<T>(answer: () => T | undefined): Promise<T> {
    while (true) {
      const {promise, resolve} = Promise.withResolvers<void>();
      this.#waiting.add(resolve);
      try {
        const given = answer();
        if (given !== undefined) return given;
        await promise;
      } finally {
        this.#waiting.delete(resolve);
      }
    }
  }
}
