import type {Clock} from '../../../source/tui/clock.ts';

/** A clock that only goes when it is told to. */
export class ManualClock implements Clock {
  #now = 0;
  #waiting: {readonly at: number; readonly callback: () => void}[] = [];

  now(): number {
    return this.#now;
  }

  after(ms: number, callback: () => void): () => void {
    const timer = {at: this.#now + ms, callback};
    this.#waiting.push(timer);
    return () => {
      this.#waiting = this.#waiting.filter(other => other !== timer);
    };
  }

  advance(ms: number): void {
    const end = this.#now + ms;
    while (true) {
      const next = this.#waiting.toSorted((a, b) => a.at - b.at)[0];
      if (!next || next.at > end) break;
      this.#now = next.at;
      this.#waiting = this.#waiting.filter(timer => timer !== next);
      next.callback();
    }
    this.#now = end;
  }
}
