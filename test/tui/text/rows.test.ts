import {describe, expect, it} from 'vitest';
import {
  fitRow,
  rowText,
  rowWidth,
  span,
  spreadRow,
  wrapProse,
  wrapRow,
} from '../../../source/tui/text/rows.ts';
import {sanitise} from '../../../source/terminal/sanitise.ts';
import {randomFrom} from '../../support/seeded.ts';
import {hostileText} from '../../terminal/hostile-text.ts';

const red = {color: 'red'};

describe('rows', () => {
  it('wrap a line where the width ends and keep its styles', () => {
    const rows = wrapRow([span('abcd'), span('efgh', red)], 3);
    expect(rows).toEqual([[span('abc')], [span('d'), span('ef', red)], [span('gh', red)]]);
  });

  it('are at least one, even for an empty line', () => {
    expect(wrapRow([], 10)).toEqual([[]]);
    expect(wrapRow([span('')], 10)).toHaveLength(1);
  });

  it('do not tear wide characters', () => {
    expect(wrapRow([span('a字字')], 4).map(rowText)).toEqual(['a字', '字']);
  });

  it('expand tabs by the column of the line, over the ends of spans', () => {
    expect(rowText(wrapRow([span('ab'), span('\tc', red)], 80)[0] ?? [])).toBe('ab      c');
  });

  it('never get wider than asked for, whatever the text', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const text = sanitise(hostileText(randomFrom(seed), 40)).replaceAll('\n', '');
      for (const row of wrapRow([span(text)], 9)) {
        expect(rowWidth(row), `seed ${seed}`).toBeLessThanOrEqual(9);
      }
      expect(rowWidth(fitRow([span(text)], 9)), `seed ${seed}`).toBeLessThanOrEqual(9);
    }
  });

  it('are cut with a mark where something is missing', () => {
    expect(rowText(fitRow([span('abcdef')], 4))).toBe('abc…');
    expect(rowText(fitRow([span('abcd')], 4))).toBe('abcd');
    expect(fitRow([span('abcd')], 0)).toEqual([]);
  });

  it('spread their two ends over the width', () => {
    expect(rowText(spreadRow([span('left')], [span('right')], 12))).toBe('left   right');
    expect(rowText(spreadRow([span('a long left end')], [span('right')], 12))).toBe('a lon… right');
  });
});

describe('prose', () => {
  const wrap = (text: string, width: number) => wrapProse(text, width).map(rowText);

  it('is broken between words', () => {
    expect(wrap('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('keeps its own lines and their indentation', () => {
    expect(wrap('a\n  b', 8)).toEqual(['a', '  b']);
  });

  it('cuts a word that is longer than a row', () => {
    expect(wrap('a verylongword b', 6)).toEqual(['a', 'verylo', 'ngword', 'b']);
  });
});
