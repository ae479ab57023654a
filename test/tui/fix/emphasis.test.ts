import {describe, expect, it} from 'vitest';
import type {HunkLine} from '../../../source/patch/hunks.ts';
import {emphasise} from '../../../source/tui/fix/emphasis.ts';

/** Lines of a diff, with `[…]` around what is emphasised. */
function emphasised(...diff: readonly string[]): string[] {
  const kinds = {'-': 'remove', '+': 'add', ' ': 'context'} as const;
  const lines = diff.map((line): HunkLine => {
    const kind = kinds[line.charAt(0) as keyof typeof kinds];
    return {kind, text: line.slice(1)};
  });
  return emphasise(lines).map(stretches =>
    stretches.map(({text, changed}) => (changed ? `[${text}]` : text)).join(''),
  );
}

describe('word emphasis', () => {
  it('marks what changed between a removed line and the one in its place', () => {
    expect(emphasised('-    prin(name)', '+    print(name)')).toEqual([
      '    [prin](name)',
      '    [print](name)',
    ]);
  });

  it('pairs the lines of a block in their order', () => {
    expect(emphasised('-a = 1', '-b = 2', '+a = 3', '+b = 4')).toEqual([
      'a = [1]',
      'b = [2]',
      'a = [3]',
      'b = [4]',
    ]);
  });

  it('does not pair over context, nor what has no partner', () => {
    expect(emphasised('-a = 1', ' x', '+a = 2', '+c = 3')).toEqual([
      'a = 1',
      'x',
      'a = 2',
      'c = 3',
    ]);
    expect(emphasised('-a = 1', '+a = 2', '+c = 3')).toEqual(['a = [1]', 'a = [2]', 'c = 3']);
  });

  it('does not compare lines that have nothing in common', () => {
    expect(emphasised('-import os', '+x = [f(y) for y in z]')).toEqual([
      'import os',
      'x = [f(y) for y in z]',
    ]);
  });

  it('keeps the text of every line', () => {
    const [removed, added] = emphasised('-\tfoo( bar,baz )', '+\tfoo(bar, baz)');
    expect(removed?.replaceAll(/[[\]]/g, '')).toBe('\tfoo( bar,baz )');
    expect(added?.replaceAll(/[[\]]/g, '')).toBe('\tfoo(bar, baz)');
  });
});
