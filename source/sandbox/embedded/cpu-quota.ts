/** What a program may use at once after it has waited, and how far ahead it may get, in ms. */
const burstMs = 100;

/**
 * Decides when a process has to pause so that it uses no more than its share of the CPU: by and
 * large what the quota of a cgroup does, for those who may make none.
 */
export class CpuQuota {
  readonly #cpus: number;
  #aheadMs = 0;
  #usedMs = 0;
  #atMs = 0;

  /** @param cpus such as 0.5 for half of one. */
  constructor(cpus: number) {
    this.#cpus = cpus;
  }

  /**
   * Whether it should be paused now.
   * @param usedMs CPU time since its start
   * @param atMs wall time since its start
   */
  isAhead(usedMs: number, atMs: number): boolean {
    const mayUseMs = (atMs - this.#atMs) * this.#cpus;
    this.#aheadMs = Math.max(
      -burstMs * this.#cpus,
      this.#aheadMs + usedMs - this.#usedMs - mayUseMs,
    );
    this.#usedMs = usedMs;
    this.#atMs = atMs;
    return this.#aheadMs > 0;
  }
}
