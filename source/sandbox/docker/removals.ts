/** Containers that are being removed while something else goes on. */
export class Removals {
  readonly #pending = new Set<Promise<unknown>>();

  add(removal: Promise<unknown>): void {
    // One that fails leaves its container to the sweep of the next YuuBox.
    const settled = removal.catch(() => {}).finally(() => this.#pending.delete(settled));
    this.#pending.add(settled);
  }

  /** Resolves when all are done, or after `patienceMs`: a daemon that hangs must not hold up the exit. */
  async settled(patienceMs: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<'late'>(resolve => {
      timer = setTimeout(resolve, patienceMs, 'late');
    });
    // One may lead to another: what is being made must be there before it can be removed.
    while (this.#pending.size > 0) {
      const first = await Promise.race([Promise.all(this.#pending), patience]);
      if (first === 'late') break;
    }
    clearTimeout(timer);
  }
}
