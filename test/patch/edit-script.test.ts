import {describe, expect, it} from 'vitest';
import {editScript} from '../../source/patch/edit-script.ts';
import {diffHunks, type HunkLine} from '../../source/patch/hunks.ts';
import {splitLines} from '../../source/patch/lines.ts';
import {unifiedDiff} from '../../source/patch/unified.ts';
import {randomFrom} from '../support/seeded.ts';
import {anyText, changed} from '../support/texts.ts';

const lines = (text: string) => text.split('');
const told = (script: readonly HunkLine[]) =>
  script.map(({kind, text}) => `${{context: '', remove: '-', add: '+'}[kind]}${text}`).join(' ');

describe('An edit script', () => {
  it.each(Array.from({length: 300}, (_, seed) => seed))(
    'is the one text without what is added and the other without what is removed, at any cost (seed %i)',
    seed => {
      const random = randomFrom(seed);
      const before = splitLines(anyText(random, 40));
      const after = splitLines(changed(before.join(''), random));
      for (const whole of [0, 2, 400]) {
        for (const between of [0, 2, 64]) {
          const script = editScript(before, after, {whole, between});
          const without = (left: HunkLine['kind']) =>
            script.filter(({kind}) => kind !== left).map(({text}) => text);
          expect(without('add')).toEqual(before);
          expect(without('remove')).toEqual(after);
        }
      }
    },
  );

  it('is the shortest where that is soon found', () => {
    expect(told(editScript(lines('abcabba'), lines('cbabac')))).toBe('-a -b c +b a b -b a +c');
  });

  it('keeps what stands once in both, where the shortest is not soon found', () => {
    const script = editScript(lines('xxAyyByy'), lines('zzzAuBu'), {whole: 1, between: 0});
    expect(told(script)).toBe('-x -x +z +z +z A -y -y +u B -y -y +u');
  });

  it('keeps as many of them as have not changed places', () => {
    const script = editScript(lines('ABCDE'), lines('EABDC'), {whole: 1, between: 0});
    expect(told(script)).toBe('+E A B -C D -E +C');
  });

  it('keeps a common beginning and end of what it replaces', () => {
    const script = editScript(lines('aabbcc'), lines('aaddcc'), {whole: 1, between: 0});
    expect(told(script)).toBe('a a -b -b +d +d c c');
  });
});

describe('Where every line is changed,', () => {
  const before = Array.from({length: 30_000}, (_, index) => `line ${index % 5000}\r\n`).join('');
  const after = before.replaceAll('\r', '');

  // The shortest script would take minutes and more memory than there is.
  it('one hunk replaces them all', () => {
    const [hunk, other] = diffHunks(before, after);
    expect(other).toBeUndefined();
    expect(hunk).toMatchObject({oldStart: 1, oldLines: 30_000, newStart: 1, newLines: 30_000});
    expect(hunk?.lines.map(({text}) => text).join('')).toBe(before + after);
  });

  it('a patch replaces them all', () => {
    const patch = unifiedDiff('a.txt', before, after).split('\n');
    expect(patch.slice(0, 4)).toEqual([
      '--- a/a.txt',
      '+++ b/a.txt',
      '@@ -1,30000 +1,30000 @@',
      '-line 0\r',
    ]);
    expect(patch).toHaveLength(3 + 60_000 + 1);
  });
});
