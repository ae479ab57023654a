/** Rings when something has happened; whoever waits then looks again. */
export class Bell {
  #rung = Promise.withResolvers<void>();

  ring(): void {
    this.#rung.resolve();
  }

  /** Waits until `answer` gives one, asking at once and then at each ring. */
  async until<T>(answer: () => T | undefined): Promise<T> {
    while (true) {
      this.#rung = Promise.withResolvers();
      const given = answer();
      if (given !== undefined) return given;
      await this.#rung.promise;
    }
  }
}
