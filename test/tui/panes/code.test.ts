import {describe, expect, it} from 'vitest';
import type {Location} from '../../../source/languages/report.ts';
import {codePane, codeText} from '../../../source/tui/panes/code.ts';
import {plainHighlighter} from '../../../source/tui/text/highlight.ts';
import {rowText} from '../../../source/tui/text/rows.ts';
import {visibleRows} from '../../../source/tui/text/viewport.ts';

function shown(source: string, place: Partial<Location> | null, width = 40, height = 10): string {
  const location = place && {
    file: 'a.py',
    line: 1,
    column: null,
    endLine: null,
    endColumn: null,
    ...place,
  };
  const highlighted = plainHighlighter(codeText(source));
  const pane = codePane({highlighted, source, location, key: 'test'}, width);
  return visibleRows(pane.lines, pane.restingAnchor(height), height)
    .map(({content}) => rowText(content).trimEnd())
    .join('\n');
}

describe('the code pane', () => {
  it('marks the line of the error and the columns that it names', () => {
    expect(shown('x = 1\nprin(x)\n', {line: 2, column: 1, endColumn: 5})).toBe(
      ['  1  x = 1', '✗ 2  prin(x)', '     ^^^^'].join('\n'),
    );
  });

  it('marks one column when the error names no end, and none when it names no column', () => {
    expect(shown('prin(x)\n', {column: 6})).toBe('✗ 1  prin(x)\n          ^');
    expect(shown('prin(x)\n', {})).toBe('✗ 1  prin(x)');
  });

  it('marks to the end of the line when the error goes on below', () => {
    expect(shown('f(a,\nb)\n', {column: 2, endLine: 2, endColumn: 2})).toBe(
      '✗ 1  f(a,\n      ^^^\n  2  b)',
    );
  });

  it('puts the marks under tabs, wide characters and what was written out', () => {
    expect(shown('\tx = 字\n', {column: 6, endColumn: 7})).toBe(
      '✗ 1          x = 字\n                 ^^',
    );
    expect(shown('\u202ex\n', {column: 2, endColumn: 3})).toBe('✗ 1  ‹U+202E›x\n             ^');
  });

  it('puts the marks under the right row of a long line', () => {
    expect(shown('abcdefghij\nz\n', {column: 9, endColumn: 10}, 10)).toBe(
      ['✗ 1  abcde', '   ↪ fghij', '        ^', '  2  z'].join('\n'),
    );
  });

  it('numbers the lines of every kind of line end alike', () => {
    expect(shown('a\r\nb\rc\n', {line: 3, column: 1})).toBe('  1  a\n  2  b\n✗ 3  c\n     ^');
  });

  it('stands where the error is', () => {
    const source = Array.from({length: 100}, (_, index) => `line_${index + 1}\n`).join('');
    const rows = shown(source, {line: 70}, 40, 5).split('\n');
    expect(rows).toEqual([
      '   68  line_68',
      '   69  line_69',
      '✗  70  line_70',
      '   71  line_71',
      '   72  line_72',
    ]);
  });

  it('is not upset by a place that is not in the source', () => {
    expect(shown('x\n', {line: 99, column: 5, endColumn: 2})).toBe('  1  x');
    expect(shown('x\n', {line: 1, column: 50, endColumn: 60})).toMatch(/^✗ 1 {2}x\n +\^$/);
  });
});
