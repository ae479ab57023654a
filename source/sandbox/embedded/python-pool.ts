import type {Locations} from './locations.ts';
import {PythonProcess} from './python-process.ts';
import type {Reaper} from './reaper.ts';

/** The most interpreters that wait at a time: each takes some 150 MB. */
const mostWaiting = 2;

/**
 * Keeps interpreters waiting, each for one program: as many as were lately used at once. A run
 * alone does not make any wait; `prepare` does.
 */
export class PythonPool implements AsyncDisposable {
  readonly #locations: Locations;
  readonly #reaper: Reaper;
  #waiting: PythonProcess[] = [];
  #isWanted = false;
  #inUse = 0;
  #mostInUse = 0;

  constructor(locations: Locations, reaper: Reaper) {
    this.#locations = locations;
    this.#reaper = reaper;
  }

  /**
   * Settles when an interpreter waits that has imported what programs use most.
   * @throws {Error} when none can be started.
   */
  async prepare(): Promise<void> {
    this.#isWanted = true;
    this.#fill(1);
    const [first] = this.#waiting;
    if (!first) return;
    first.keepAlive(true);
    await first.warm;
    if (this.#waiting.includes(first)) first.keepAlive(false);
  }

  /**
   * An interpreter for one program. Call `release` when it has ended.
   * @param env what CPython itself reads while it starts; those that wait were started with none.
   */
  take(env: Readonly<Record<string, string>>): PythonProcess {
    this.#inUse += 1;
    this.#mostInUse = Math.max(this.#mostInUse, this.#inUse);
    this.#forgetDead();
    const waiting = Object.keys(env).length === 0 ? this.#waiting.shift() : undefined;
    waiting?.keepAlive(true);
    return waiting ?? this.#start('now', env);
  }

  release(): void {
    this.#inUse -= 1;
    if (this.#isWanted) this.#fill(Math.min(this.#mostInUse, mostWaiting));
    if (this.#inUse === 0) this.#mostInUse = 0;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#isWanted = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    await Promise.all(waiting.map(python => python.kill()));
  }

  #fill(count: number): void {
    this.#forgetDead();
    while (this.#waiting.length < count) {
      const python = this.#start('wait', {});
      python.keepAlive(false);
      this.#waiting.push(python);
    }
  }

  #forgetDead(): void {
    this.#waiting = this.#waiting.filter(python => python.isAlive);
  }

  #start(mode: 'wait' | 'now', env: Readonly<Record<string, string>>): PythonProcess {
    const python = new PythonProcess(this.#locations, mode, env);
    this.#reaper.watch(python.child);
    return python;
  }
}
