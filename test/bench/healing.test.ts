import {describe, expect, it} from 'vitest';
import {figuresOf, quantile} from '../../bench/healing/figures.ts';
import {healAsYes} from '../../bench/healing/heal-as-yes.ts';
import type {Healed} from '../../bench/healing/heal-case.ts';
import {findDrops} from '../../bench/healing/ratchet.ts';
import {language as python} from '../../source/languages/python/index.ts';
import {breakdown, breakingEngine} from '../support/breaking-engine.ts';

const healed: Healed = {
  id: 'a-case',
  healable: true,
  errorType: 'NameError',
  verdict: 'right',
  runsAt1: true,
  rightAt1: true,
  rightAt5: true,
  tookDestructive: false,
  oracleCalls: 3,
  steps: [],
  healMs: 100,
  runMs: 20,
};

describe('The figures of the healing benchmark', () => {
  it('count what is right among those meant to heal, and what is false among all', () => {
    const figures = figuresOf([
      healed,
      {...healed, verdict: 'false', rightAt1: false, oracleCalls: 5, healMs: 900},
      {...healed, healable: false, verdict: 'false', tookDestructive: true, oracleCalls: 4},
      {...healed, healable: false, verdict: 'right'},
    ]);
    expect(figures).toEqual({
      cases: 4,
      meant: 2,
      right: 1,
      false: 2,
      runsAt1: 2,
      rightAt1: 1,
      rightAt5: 2,
      destructive: 1,
      oracleCalls: 3.75,
      medianMs: 100,
      p95Ms: 100,
    });
  });

  it('lie between two values where a share does', () => {
    expect(quantile([30, 10, 20, 40], 0.5)).toBe(25);
    expect(quantile([10, 20, 30], 0.95)).toBeCloseTo(29);
    expect(quantile([], 0.5)).toBeNaN();
  });
});

it('Healing is not measured on an engine that fails', async () => {
  const source = 'total = 1\ntotals = 2\nprint(tota)\n';
  const program = {entry: 'program.py', source, stdin: ''};
  await expect(healAsYes(program, python, breakingEngine())).rejects.toThrow(
    `scripted failed. ${breakdown}`,
  );
});

describe('The ratchet', () => {
  const ratchet = {corpus: {python: {right: 80, false: 0}}};

  it('names what got worse', () => {
    expect(findDrops(ratchet, 'corpus', 'python', {right: 79, false: 1})).toEqual([
      'corpus python: 79 right, and were 80',
      'corpus python: 1 false, and were 0',
    ]);
  });

  it('lets what is as good or better pass, and what it knows nothing about', () => {
    expect(findDrops(ratchet, 'corpus', 'python', {right: 80, false: 0})).toEqual([]);
    expect(findDrops(ratchet, 'corpus', 'ruby', {right: 0, false: 9})).toEqual([]);
    expect(findDrops(ratchet, 'traps', 'python', {right: 0, false: 9})).toEqual([]);
  });
});
