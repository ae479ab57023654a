import type {HeadStart} from './head-start.ts';
import {sameHeadStart} from './head-start.ts';
import {maxIdleMs, type SandboxSettings, type WaitingSandbox} from './waiting-sandbox.ts';

/** Starts at once: more of them make each slower, and whatever else the daemon does. */
const mostStarting = 2;
/** Kinds of sandboxes that wait at a time; the one that was not used for longest makes room. */
const mostKinds = 4;
/** A program that runs no longer than this is not slowed down by the start of a replacement. In ms. */
const refillDelayMs = 100;
/** Between the end of a program and the start of a replacement: time to say that none is needed. In ms. */
const refillPauseMs = 5;
/** After a failure the next try waits this long, twice as long after each further one, in ms. */
const firstRetryMs = 500;
const lastRetryMs = 30_000;

export type MakeSandbox = (
  settings: SandboxSettings,
  headStart: HeadStart | null,
) => Promise<WaitingSandbox>;

/** Sandboxes of one kind. */
interface Shelf {
  readonly settings: SandboxSettings;
  headStart: HeadStart | null;
  wanted: number;
  readonly waiting: Set<WaitingSandbox>;
  /** Being made for nobody yet. */
  readonly starting: Set<Promise<WaitingSandbox>>;
  failures: number;
  /** No start before this, as `performance.now()` gives it. */
  restUntil: number;
}

/**
 * Keeps sandboxes waiting, each for one program. Those of a kind differ in nothing but what their interpreter
 * has been started for, which does not bind them. It never throws and never waits: what it cannot have
 * waiting has to be made.
 */
export class SandboxPool implements Disposable {
  readonly #make: MakeSandbox;
  /** By kind, the one used last at the end. */
  readonly #shelves = new Map<string, Shelf>();
  #starting = 0;
  #disposed = false;
  #timer: NodeJS.Timeout | null = null;
  #timerDue = Infinity;

  constructor(make: MakeSandbox) {
    this.#make = make;
  }

  /** Keeps `count` sandboxes of a kind waiting from now on. With 0, those that wait are thrown away. */
  keep(settings: SandboxSettings, headStart: HeadStart | null, count: number): void {
    if (this.#disposed) return;
    const kind = kindOf(settings);
    const shelf = this.#shelves.get(kind) ?? emptyShelf(settings);
    this.#shelves.delete(kind);
    shelf.headStart = headStart;
    shelf.wanted = count;
    if (count === 0) {
      this.#clear(shelf);
      return;
    }
    this.#shelves.set(kind, shelf);
    for (const [oldest, other] of this.#shelves) {
      if (this.#shelves.size <= mostKinds) break;
      this.#shelves.delete(oldest);
      this.#clear(other);
    }
    this.#refillIn(refillDelayMs);
  }

  /**
   * A sandbox that waits or is about to; null when there is none. It is the caller's now, who calls `refill`
   * when the program has ended.
   */
  take(
    settings: SandboxSettings,
    headStart: HeadStart | null,
  ): WaitingSandbox | Promise<WaitingSandbox> | null {
    const shelf = this.#shelves.get(kindOf(settings));
    if (!shelf) return null;
    this.#refillIn(refillDelayMs);
    const alive = [...shelf.waiting].filter(({isAlive}) => isAlive);
    const best = alive.find(each => sameHeadStart(each.headStart, headStart)) ?? alive[0];
    if (best) {
      shelf.waiting.delete(best);
      best.keepAlive(true);
      shelf.failures = 0;
      return best;
    }
    const [next] = shelf.starting;
    if (next) shelf.starting.delete(next);
    return next ?? null;
  }

  /** A program has ended: time to replace its sandbox, unless that was the last for now. */
  refill(): void {
    this.#refillIn(refillPauseMs);
  }

  [Symbol.dispose](): void {
    this.#disposed = true;
    if (this.#timer) clearTimeout(this.#timer);
    for (const shelf of this.#shelves.values()) this.#clear(shelf);
    this.#shelves.clear();
  }

  #fill(): void {
    const now = performance.now();
    for (const shelf of this.#shelves.values()) {
      if (now < shelf.restUntil) {
        this.#refillIn(shelf.restUntil - now);
        continue;
      }
      while (
        this.#starting < mostStarting &&
        shelf.waiting.size + shelf.starting.size < shelf.wanted
      ) {
        void this.#start(shelf);
      }
    }
  }

  async #start(shelf: Shelf): Promise<void> {
    const making = this.#make(shelf.settings, shelf.headStart);
    shelf.starting.add(making);
    this.#starting += 1;
    try {
      const sandbox = await making;
      // It was taken while it was being made, or nobody wants it any more.
      if (!shelf.starting.delete(making)) return;
      this.#put(shelf, sandbox);
    } catch {
      // Whoever has taken it hears of the failure; nobody else needs to.
      shelf.starting.delete(making);
      this.#rest(shelf);
    } finally {
      this.#starting -= 1;
      this.#fill();
    }
  }

  #put(shelf: Shelf, sandbox: WaitingSandbox): void {
    shelf.waiting.add(sandbox);
    sandbox.keepAlive(false);
    const tooOld = setTimeout(() => leave(), maxIdleMs).unref();
    const leave = (): void => {
      clearTimeout(tooOld);
      if (!shelf.waiting.delete(sandbox)) return;
      sandbox[Symbol.dispose]();
      this.#fill();
    };
    const die = (): void => {
      if (shelf.waiting.has(sandbox)) this.#rest(shelf);
      leave();
    };
    sandbox.exitCode.then(die, die);
  }

  #rest(shelf: Shelf): void {
    const pauseMs = Math.min(firstRetryMs * 2 ** shelf.failures, lastRetryMs);
    shelf.failures += 1;
    shelf.restUntil = performance.now() + pauseMs;
  }

  #clear(shelf: Shelf): void {
    shelf.wanted = 0;
    for (const sandbox of shelf.waiting) sandbox[Symbol.dispose]();
    shelf.waiting.clear();
    for (const making of shelf.starting) {
      making.then(
        sandbox => sandbox[Symbol.dispose](),
        () => {},
      );
    }
    shelf.starting.clear();
  }

  #refillIn(ms: number): void {
    const due = performance.now() + ms;
    if (this.#disposed || due >= this.#timerDue) return;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timerDue = due;
    this.#timer = setTimeout(() => {
      this.#timerDue = Infinity;
      this.#fill();
    }, ms).unref();
  }
}

function emptyShelf(settings: SandboxSettings): Shelf {
  return {
    settings,
    headStart: null,
    wanted: 0,
    waiting: new Set(),
    starting: new Set(),
    failures: 0,
    restUntil: 0,
  };
}

/** The limits of time and output are kept by us, not by the container. */
function kindOf({product, image, runtime, limits}: SandboxSettings): string {
  const {memoryMb, cpus, pids, diskMb, network} = limits;
  return JSON.stringify([product, image, runtime, memoryMb, cpus, pids, diskMb, network]);
}
