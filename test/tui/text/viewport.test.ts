import {describe, expect, it} from 'vitest';
import {rowText, span} from '../../../source/tui/text/rows.ts';
import {
  type Anchor,
  centredAnchor,
  endAnchor,
  fixedLines,
  scrollBy,
  startAnchor,
  visibleRows,
} from '../../../source/tui/text/viewport.ts';

/** Lines a, b, c… of one row each, but for `c`, which takes three. */
const lines = fixedLines(
  ['a', 'b', 'c', 'd', 'e', 'f'].map(name =>
    name === 'c' ? ['c1', 'c2', 'c3'].map(row => [span(row)]) : [[span(name)]],
  ),
);
const seen = (anchor: Anchor, height: number) =>
  visibleRows(lines, anchor, height)
    .map(({content}) => rowText(content))
    .join(' ');

describe('a viewport', () => {
  it('shows the rows from its anchor on', () => {
    expect(seen(startAnchor(lines), 3)).toBe('a b c1');
    expect(seen({line: 2, row: 1}, 3)).toBe('c2 c3 d');
  });

  it('does not show emptiness after the end while there is more before', () => {
    expect(seen({line: 5, row: 0}, 3)).toBe('d e f');
    expect(seen(endAnchor(lines, 4), 4)).toBe('c3 d e f');
  });

  it('shows all of what is shorter than its height', () => {
    expect(seen(endAnchor(lines, 20), 20)).toBe('a b c1 c2 c3 d e f');
  });

  it('scrolls by rows, over long lines, and stops at both ends', () => {
    const down = scrollBy(lines, startAnchor(lines), 3, 3);
    expect(seen(down, 3)).toBe('c2 c3 d');
    expect(seen(scrollBy(lines, down, 99, 3), 3)).toBe('d e f');
    expect(seen(scrollBy(lines, down, -99, 3), 3)).toBe('a b c1');
  });

  it('scrolls back at once from an anchor that was past the end', () => {
    expect(seen(scrollBy(lines, {line: 5, row: 0}, -1, 3), 3)).toBe('c3 d e');
  });

  it('puts a line into the middle', () => {
    expect(seen(centredAnchor(lines, 3, 3), 3)).toBe('c3 d e');
    expect(seen(centredAnchor(lines, 0, 3), 3)).toBe('a b c1');
  });

  it('moves on when its first line is dropped', () => {
    const later = {...lines, first: 4};
    expect(visibleRows(later, {line: 1, row: 0}, 2).map(({line}) => line)).toEqual([4, 5]);
  });

  it('is not troubled by having nothing to show', () => {
    const none = fixedLines([]);
    expect(visibleRows(none, endAnchor(none, 3), 3)).toEqual([]);
    expect(scrollBy(none, startAnchor(none), 1, 3)).toEqual({line: 0, row: 0});
  });
});
