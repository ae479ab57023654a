import {expect, it} from 'vitest';
import type {HealedSetCase} from '../../../bench/healing/sets/heal-set-case.ts';
import {reaches, setFiguresOf} from '../../../bench/healing/sets/set-figures.ts';

const healed: HealedSetCase = {
  kind: 'healed',
  group: '',
  language: 'python',
  compiles: true,
  runsAt1: true,
  rightAt1: true,
  rightAt5: true,
  exactAt1: null,
  exactAt5: null,
  accepted: true,
  right: true,
  tookDestructive: false,
  oracleCalls: 3,
  healMs: 100,
  steps: [],
};

const figures = setFiguresOf([
  healed,
  {...healed, right: false, rightAt1: false, tookDestructive: true},
  {...healed, accepted: false, right: null, rightAt1: false, rightAt5: false, oracleCalls: 9},
  {...healed, compiles: null, right: null, rightAt1: null, rightAt5: null, healMs: 300},
]);

it('Figures count among the programs of which they are known', () => {
  expect(figures).toEqual({
    compiles: {count: 3, of: 3},
    runsAt1: {count: 4, of: 4},
    rightAt1: {count: 1, of: 3},
    rightAt5: {count: 2, of: 3},
    exactAt1: {count: 0, of: 0},
    exactAt5: {count: 0, of: 0},
    accepted: 3,
    right: {count: 1, of: 2},
    false: {count: 1, of: 2},
    destructive: 1,
    oracleCalls: 4.5,
    medianMs: 100,
    p95Ms: expect.closeTo(270),
  });
});

it('A goal is reached, missed, or not known of any program', () => {
  const goal = {language: 'python', group: '', share: 0.5} as const;
  expect(reaches({...goal, figure: 'rightAt5'}, figures)).toBe(true);
  expect(reaches({...goal, figure: 'rightAt1'}, figures)).toBe(false);
  expect(reaches({...goal, figure: 'exactAt1'}, figures)).toBe(null);
});
