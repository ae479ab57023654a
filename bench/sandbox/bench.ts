import type Docker from 'dockerode';

/** How much is measured. */
export interface Effort {
  /** Rounds that count, of each language. */
  readonly runs: number;
  /** Rounds before them that do not: caches fill, code gets compiled. */
  readonly warmUps: number;
  /** Fresh containers a second: so many times so many containers. */
  readonly blocks: number;
  readonly blockSize: number;
  /** Floods that count, and the bytes that each writes. */
  readonly floods: number;
  readonly floodBytes: number;
}

export const fullEffort: Effort = {
  runs: 30,
  warmUps: 3,
  blocks: 5,
  blockSize: 20,
  floods: 5,
  floodBytes: 1_000_000_000,
};

/** Shows that everything works, and little more. */
export const quickEffort: Effort = {
  runs: 5,
  warmUps: 1,
  blocks: 2,
  blockSize: 4,
  floods: 1,
  floodBytes: 100_000_000,
};

/** So many rounds of each language, and no more of anything that takes longer. */
export function limitedTo(runs: number, effort: Effort): Effort {
  const {blocks, floods} = effort;
  return {...effort, runs, blocks: Math.min(runs, blocks), floods: Math.min(runs, floods)};
}

/** What every part of the benchmark works with. */
export interface Bench extends Effort {
  /** The daemon, for the baselines. */
  readonly docker: Docker;
  /** Whether there is a `docker` command. */
  readonly cli: boolean;
  /** For files that last as long as the benchmark. */
  readonly folder: string;
  /** Says what is not measured, and why; the end of the benchmark says it again. */
  skip(what: string): void;
}
