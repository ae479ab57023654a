import {describe, expect, it} from 'vitest';
import {compare, quantile, summarise} from '../../../bench/sandbox/statistics.ts';

describe('a summary of samples', () => {
  it('gives the median, the 95th percentile and the ends', () => {
    const samples = Array.from({length: 101}, (_, index) => 100 - index);
    expect(summarise(samples)).toEqual({runs: 101, p50: 50, p95: 95, min: 0, max: 100});
  });

  it('interpolates between two samples, as NumPy does', () => {
    // numpy.percentile([4, 1, 3, 2], [50, 95, 10])
    const samples = [4, 1, 3, 2];
    expect(quantile(samples, 0.5)).toBe(2.5);
    expect(quantile(samples, 0.95)).toBeCloseTo(3.85, 12);
    expect(quantile(samples, 0.1)).toBeCloseTo(1.3, 12);
  });

  it('is that one sample when there is one', () => {
    expect(summarise([7])).toEqual({runs: 1, p50: 7, p95: 7, min: 7, max: 7});
  });

  it('sorts by value and leaves the samples as they are', () => {
    const samples = [10, 9, 100];
    expect(quantile(samples, 0.5)).toBe(10);
    expect(samples).toEqual([10, 9, 100]);
  });

  it('does not exist without samples', () => {
    expect(() => summarise([])).toThrow(RangeError);
    expect(() => compare([], [])).toThrow(RangeError);
  });
});

describe('a comparison', () => {
  it('is the ratio of the medians', () => {
    expect(compare([10, 30, 20], [40, 60, 50]).value).toBe(0.4);
  });

  it('has a range that is no wider than its samples allow, with the ratio in it', () => {
    const {low, value, high} = compare([10, 11, 12, 13, 14], [20, 21, 22, 23, 24]);
    expect(low).toBeGreaterThanOrEqual(10 / 24);
    expect(high).toBeLessThanOrEqual(14 / 20);
    expect(low).toBeLessThan(value);
    expect(value).toBeLessThan(high);
  });

  it('narrows with more rounds', () => {
    const wave = (length: number, factor: number): number[] =>
      Array.from({length}, (_, index) => factor * (100 + ((index * 7) % 31)));
    const width = (rounds: number): number => {
      const {low, high} = compare(wave(rounds, 2).reverse(), wave(rounds, 1));
      return high - low;
    };
    expect(width(200)).toBeLessThan(width(10));
  });

  it('draws whole rounds, so a machine that is slow for both changes nothing', () => {
    const baseline = [10, 50, 12, 80, 11, 70];
    const ours = baseline.map(ms => ms / 2);
    expect(compare(ours, baseline)).toEqual({value: 0.5, low: 0.5, high: 0.5});
  });

  it('is the same for the same samples', () => {
    const samples = [
      [3, 1, 4, 1, 5],
      [9, 2, 6, 5, 3],
    ] as const;
    expect(compare(...samples)).toEqual(compare(...samples));
  });

  it('refuses samples that are not of the same rounds', () => {
    expect(() => compare([1, 2], [1])).toThrow('2 samples cannot be paired with 1');
  });
});
