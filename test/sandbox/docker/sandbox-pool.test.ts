import {PassThrough} from 'node:stream';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {HeadStart} from '../../../source/sandbox/docker/head-start.ts';
import {SandboxPool} from '../../../source/sandbox/docker/sandbox-pool.ts';
import {maxIdleMs, type WaitingSandbox} from '../../../source/sandbox/docker/waiting-sandbox.ts';
import {resolveLimits} from '../../../source/sandbox/limits.ts';

interface FakeSandbox extends WaitingSandbox {
  die(): void;
  readonly isDisposed: boolean;
  keptAlive: boolean;
}

function makeFake(headStart: HeadStart | null): FakeSandbox {
  const exit = Promise.withResolvers<number>();
  let isAlive = true;
  let isDisposed = false;
  return {
    guarded: true,
    headStart,
    keptAlive: true,
    get isAlive() {
      return isAlive;
    },
    get isDisposed() {
      return isDisposed;
    },
    keepAlive(yes) {
      this.keptAlive = yes;
    },
    die() {
      isAlive = false;
      exit.resolve(137);
    },
    stdin: new PassThrough(),
    output: new PassThrough(),
    exitCode: exit.promise,
    kill: async () => {},
    state: async () => ({exitCode: null, oomKilled: false}),
    memory: async () => null,
    [Symbol.dispose]: () => {
      isDisposed = true;
    },
  };
}

/** A pool of sandboxes that take 200 ms to make. */
function usePool(make: (headStart: HeadStart | null) => Promise<FakeSandbox> = makeSlowly) {
  const made: FakeSandbox[] = [];
  let underWay = 0;
  let mostUnderWay = 0;
  let tries = 0;
  const pool = new SandboxPool(async (_settings, headStart) => {
    tries += 1;
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    try {
      const sandbox = await make(headStart);
      made.push(sandbox);
      return sandbox;
    } finally {
      underWay -= 1;
    }
  });
  return {
    pool,
    made,
    tries: () => tries,
    mostUnderWay: () => mostUnderWay,
    waiting: () => made.filter(({isDisposed, keptAlive}) => !isDisposed && !keptAlive),
  };
}

async function makeSlowly(headStart: HeadStart | null): Promise<FakeSandbox> {
  await new Promise(resolve => setTimeout(resolve, 200));
  return makeFake(headStart);
}

function settingsOf(image: string, memoryMb = 256) {
  const limits = resolveLimits({memoryMb});
  return {product: 'docker', image, limits, runtime: null} as const;
}

const python = settingsOf('python');
const greet: HeadStart = {entry: 'greet.py', argv: ['python3', 'greet.py'], hasStdin: false};
const other: HeadStart = {...greet, hasStdin: true};

describe('a pool of sandboxes', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('has as many waiting as are wanted, and makes two at once at most', async () => {
    const {pool, waiting, tries, mostUnderWay} = usePool();
    pool.keep(python, null, 5);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting()).toHaveLength(5);
    expect({tries: tries(), most: mostUnderWay()}).toEqual({tries: 5, most: 2});
  });

  it('gives each away once, and replaces it', async () => {
    const {pool, waiting} = usePool();
    pool.keep(python, null, 2);
    await vi.advanceTimersByTimeAsync(10_000);
    const taken = [pool.take(python, null), pool.take(python, null), pool.take(python, null)];
    expect(new Set(taken).size).toBe(3);
    expect(taken[2]).toBeNull();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting()).toHaveLength(2);
    for (const sandbox of waiting()) expect(taken).not.toContain(sandbox);
  });

  it('gives away one that is being made, to one caller only', async () => {
    const {pool} = usePool();
    pool.keep(python, null, 1);
    await vi.advanceTimersByTimeAsync(150);
    const taken = pool.take(python, null);
    expect(taken).toBeInstanceOf(Promise);
    expect(pool.take(python, null)).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(await taken).toMatchObject({isDisposed: false, keptAlive: true});
  });

  it('has none for other images or limits, and does not mind another time limit', async () => {
    const {pool} = usePool();
    pool.keep(python, null, 1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(pool.take(settingsOf('ruby'), null)).toBeNull();
    expect(pool.take(settingsOf('python', 512), null)).toBeNull();
    const longer = {...python, limits: {...python.limits, timeoutS: 300, outputKeptBytes: 1}};
    expect(pool.take(longer, null)).not.toBeNull();
  });

  it('prefers one with the right head start, and takes any rather than none', async () => {
    const {pool} = usePool();
    pool.keep(python, greet, 1);
    await vi.advanceTimersByTimeAsync(10_000);
    pool.keep(python, other, 2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(pool.take(python, other)).toMatchObject({headStart: other});
    expect(pool.take(python, other)).toMatchObject({headStart: greet});
  });

  it('throws away one that has died, and never gives it out', async () => {
    const {pool, made, waiting} = usePool();
    pool.keep(python, null, 1);
    await vi.advanceTimersByTimeAsync(1000);
    const [first] = made;
    first?.die();
    expect(pool.take(python, null)).toBeNull();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(first?.isDisposed).toBe(true);
    expect(waiting()).toHaveLength(1);
  });

  it('replaces one that has waited for too long', async () => {
    const {pool, made, waiting} = usePool();
    pool.keep(python, null, 1);
    await vi.advanceTimersByTimeAsync(maxIdleMs + 2000);
    expect(made.map(({isDisposed}) => isDisposed)).toEqual([true, false]);
    expect(waiting()).toHaveLength(1);
  });

  it('tries less and less often while none can be made, and gets over it', async () => {
    let broken = true;
    const {pool, tries, waiting} = usePool(async headStart => {
      if (broken) throw new Error('no daemon');
      return makeFake(headStart);
    });
    pool.keep(python, null, 2);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries()).toBeGreaterThan(5);
    expect(tries()).toBeLessThan(25);
    broken = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting()).toHaveLength(2);
  });

  it('does not spin when all that is made dies at once', async () => {
    const {pool, tries} = usePool(async headStart => {
      const sandbox = makeFake(headStart);
      sandbox.die();
      return sandbox;
    });
    pool.keep(python, null, 1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries()).toBeGreaterThan(3);
    expect(tries()).toBeLessThan(25);
  });

  it('keeps few kinds waiting: the one that was not wanted for longest makes room', async () => {
    const {pool, waiting} = usePool();
    for (const image of ['a', 'b', 'c', 'd']) pool.keep(settingsOf(image), null, 1);
    await vi.advanceTimersByTimeAsync(10_000);
    pool.keep(settingsOf('a'), null, 1);
    pool.keep(settingsOf('e'), null, 1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(waiting()).toHaveLength(4);
    expect(pool.take(settingsOf('b'), null)).toBeNull();
    expect(pool.take(settingsOf('a'), null)).not.toBeNull();
  });

  it.each([0, 150, 350, 10_000])('leaves nothing when it ends, after %s ms', async delayMs => {
    const {pool, made} = usePool();
    pool.keep(python, null, 3);
    await vi.advanceTimersByTimeAsync(delayMs);
    pool[Symbol.dispose]();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made.every(({isDisposed}) => isDisposed)).toBe(true);
    pool.keep(python, null, 3);
    const before = made.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made).toHaveLength(before);
  });

  it('lets go what is no longer wanted, and what was being made', async () => {
    const {pool, made} = usePool();
    pool.keep(python, null, 3);
    await vi.advanceTimersByTimeAsync(350);
    pool.keep(python, null, 0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(made.length).toBeGreaterThan(0);
    expect(made.every(({isDisposed}) => isDisposed)).toBe(true);
  });
});
