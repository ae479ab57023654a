import {describe, expect, it} from 'vitest';
import {makeRow} from '../../../bench/sandbox/row.ts';
import type {Goal} from '../../../bench/sandbox/row.ts';
import {tableOf} from '../../../bench/sandbox/table.ts';

const measured = {
  what: 'Python hello, warm',
  unit: 'ms',
  ours: [9, 10, 11],
  baseline: {name: 'the host', samples: [19, 20, 21]},
} as const;

const ratio = (kind: Goal['kind'], value: number): Goal => ({kind, of: 'ratio', value});

describe('a row', () => {
  it.each([
    [ratio('at most', 0.5), true],
    [ratio('at most', 0.49), false],
    [ratio('at least', 0.5), true],
    [ratio('at least', 0.51), false],
    [{kind: 'at most', of: 'p50', value: 10}, true],
    [{kind: 'at most', of: 'p50', value: 9.9}, false],
  ] as const)('is judged by the median: %o, %s', (goal, reached) => {
    expect(makeRow({...measured, goal}).reached).toBe(reached);
  });

  it('without a goal is not judged', () => {
    expect(makeRow({...measured, goal: null}).reached).toBeNull();
  });

  it('has not reached a ratio to nothing', () => {
    const row = makeRow({...measured, baseline: null, goal: ratio('at most', 100)});
    expect(row).toMatchObject({baseline: null, ratio: null, reached: false});
  });

  it('keeps the samples that it comes from', () => {
    expect(makeRow({...measured, goal: null}).samples).toEqual({
      ours: [9, 10, 11],
      baseline: [19, 20, 21],
    });
  });
});

describe('the table', () => {
  it('shows figures, ratio, goal and verdict of each row', () => {
    const rows = [
      makeRow({...measured, goal: ratio('at most', 1)}),
      makeRow({...measured, what: 'other', goal: ratio('at least', 0.95)}),
      makeRow({
        what: '1000 MB written, memory of the host',
        unit: 'MB',
        ours: [40],
        baseline: null,
        goal: {kind: 'at most', of: 'p50', value: 64},
      }),
    ];
    expect(tableOf(rows)).toMatchInlineSnapshot(`
      [
        "what                                 unit         ours  baseline                ours ÷ baseline      goal",
        "Python hello, warm                   ms    10.0 (10.9)  the host  20.0 (20.9)  0.50 (0.47–0.52)  ≤ 1.00 ×  reached",
        "other                                ms    10.0 (10.9)  the host  20.0 (20.9)  0.50 (0.47–0.52)  ≥ 0.95 ×  MISSED",
        "1000 MB written, memory of the host  MB    40.0 (40.0)  –                   –                 –      ≤ 64  reached",
      ]
    `);
  });
});
