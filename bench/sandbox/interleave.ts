/** One of several ways to do the same thing, measured in turn. */
export interface Contender {
  readonly name: string;
  /** Does it once and returns the figure. */
  measure(): Promise<number>;
}

export interface Rounds {
  readonly runs: number;
  /** Rounds that come first and do not count: caches fill, code gets compiled. */
  readonly warmUps: number;
  /** Awaited before each measurement, so that none pays for what the one before left to do. */
  readonly rest: () => Promise<void>;
}

/**
 * Measures the contenders one after another, round for round (A B C, B C A, C A B, …), so that a machine that is
 * slow for a while is slow for all, and none always comes after the same other one.
 * @returns the samples of each contender by name; those with the same index are of the same round.
 */
export async function interleave(
  contenders: readonly Contender[],
  {runs, warmUps, rest}: Rounds,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const samples = new Map(contenders.map(({name}) => [name, [] as number[]]));
  for (let round = -warmUps; round < runs; round += 1) {
    const first = (round + warmUps) % contenders.length;
    for (const contender of [...contenders.slice(first), ...contenders.slice(0, first)]) {
      await rest();
      const figure = await contender.measure();
      if (round >= 0) samples.get(contender.name)?.push(figure);
    }
  }
  return samples;
}
