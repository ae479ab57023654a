import {describe, expect, it} from 'vitest';
import {expandTabs, splitAtWidth, widthOf} from '../../source/terminal/width.ts';

describe('the width of text', () => {
  it('counts cells, not characters', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('字段')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('😀')).toBe(2);
  });

  it('expands tabs to the next stop, from any column', () => {
    expect(expandTabs('\ta\tb')).toBe('        a       b');
    expect(expandTabs('\ta', 6)).toBe('  a');
    expect(expandTabs('字\ta')).toBe('字      a');
    expect(expandTabs('a\t', 0, 4)).toBe('a   ');
  });

  it('cuts without tearing a wide or an accented character', () => {
    expect(splitAtWidth('abcdef', 4)).toEqual(['abcd', 'ef']);
    expect(splitAtWidth('a字b', 2)).toEqual(['a', '字b']);
    expect(splitAtWidth('e\u0301x', 1)).toEqual(['e\u0301', 'x']);
    expect(splitAtWidth('字', 1)).toEqual(['', '字']);
  });
});
