import {describe, expect, it} from 'vitest';
import {layOut} from '../../source/tui/layout.ts';

const plain = {zoomed: false, enlargeFix: false};

describe('the layout', () => {
  it.each([
    [59, 24, 'too-small'],
    [60, 14, 'too-small'],
    [60, 15, 'tabs'],
    [80, 24, 'tabs'],
    [99, 50, 'tabs'],
    [100, 19, 'tabs'],
    [100, 20, 'wide'],
    [200, 50, 'wide'],
  ])('at %i×%i is %s', (columns, rows, kind) => {
    expect(layOut(columns, rows, plain).kind).toBe(kind);
  });

  it('shows one pane when it is zoomed', () => {
    expect(layOut(200, 50, {zoomed: true, enlargeFix: false}).kind).toBe('tabs');
  });

  it('uses every row and column of a wide screen, at any size', () => {
    for (let columns = 100; columns < 260; columns += 7) {
      for (let rows = 20; rows < 90; rows += 1) {
        for (const enlargeFix of [true, false]) {
          const layout = layOut(columns, rows, {zoomed: false, enlargeFix});
          if (layout.kind !== 'wide') throw new Error('it is wide');
          const {code, output, error, fix} = layout.panes;
          expect(code.width + output.width + 7).toBe(columns);
          expect(fix.width + 4).toBe(columns);
          expect(error.width).toBe(output.width);
          // Titles, the rule between output and error, title bar, two rules, status, hints, bottom.
          expect(output.height + error.height + 2).toBe(code.height);
          expect(code.height + fix.height + 8).toBe(rows);
          expect(layout.fixOrigin.y).toBe(code.height + 4);
          for (const pane of [code, output, error, fix]) {
            expect(Math.min(pane.width, pane.height)).toBeGreaterThan(0);
          }
        }
      }
    }
  });

  it('gives a hunk that is edited the larger half', () => {
    const [small, large] = [false, true].map(enlargeFix =>
      layOut(120, 30, {zoomed: false, enlargeFix}),
    );
    if (small?.kind !== 'wide' || large?.kind !== 'wide') throw new Error('both are wide');
    expect(large.panes.fix.height).toBeGreaterThan(small.panes.fix.height);
  });
});
