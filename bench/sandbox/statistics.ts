import {numbersFrom} from '../numbers-from.ts';

/** What repeated measurements of one thing come to, in the unit they were taken in. */
export interface Summary {
  readonly runs: number;
  readonly p50: number;
  readonly p95: number;
  readonly min: number;
  readonly max: number;
}

/** @throws {RangeError} without samples: there is no figure to give. */
export function summarise(samples: readonly number[]): Summary {
  return {
    runs: samples.length,
    p50: quantile(samples, 0.5),
    p95: quantile(samples, 0.95),
    min: quantile(samples, 0),
    max: quantile(samples, 1),
  };
}

/**
 * The value below which `fraction` of the samples lie, interpolated between the two nearest: type 7 of
 * Hyndman & Fan, “Sample Quantiles in Statistical Packages” (1996), as R and NumPy have it by default.
 * @throws {RangeError} without samples.
 */
export function quantile(samples: readonly number[], fraction: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const position = (sorted.length - 1) * fraction;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) throw new RangeError('There are no samples.');
  return below + (above - below) * (position - Math.floor(position));
}

/** A ratio of two medians, and the range in which it lies with a confidence of 95 %. */
export interface Ratio {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

const resamples = 2000;

/**
 * How `ours` compares with `baseline`: the ratio of their medians. The range is a percentile bootstrap
 * (Efron & Tibshirani, “An Introduction to the Bootstrap”, chapter 13). Samples with the same index were
 * taken in the same round, so rounds are drawn, not samples: when the machine was slow for a while, it was slow for
 * both. The draws are the same every time, so the same samples give the same range.
 * @throws {RangeError} without samples, or when the two differ in number.
 */
export function compare(ours: readonly number[], baseline: readonly number[]): Ratio {
  if (ours.length !== baseline.length) {
    throw new RangeError(`${ours.length} samples cannot be paired with ${baseline.length}.`);
  }
  const rounds = ours.map((sample, index) => [sample, baseline[index] ?? Number.NaN] as const);
  const random = numbersFrom(1);
  const ratios = Array.from({length: resamples}, () => ratioOfMedians(redraw(rounds, random)));
  return {
    value: ratioOfMedians(rounds),
    low: quantile(ratios, 0.025),
    high: quantile(ratios, 0.975),
  };
}

/** As many items as there are, each one drawn from all of them. */
function redraw<T>(items: readonly T[], random: () => number): readonly T[] {
  return items.flatMap(() => {
    const index = Math.floor(random() * items.length);
    return items.slice(index, index + 1);
  });
}

function ratioOfMedians(rounds: readonly (readonly [ours: number, baseline: number])[]): number {
  const ours = rounds.map(([sample]) => sample);
  const baseline = rounds.map(([, sample]) => sample);
  return quantile(ours, 0.5) / quantile(baseline, 0.5);
}
