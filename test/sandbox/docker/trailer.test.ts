import {describe, expect, it} from 'vitest';
import {parseTrailer} from '../../../source/sandbox/docker/trailer.ts';

const mark = 'ended stage=program status=3 oom_kills=0 cpu_ms=12 peak_kb=3456 full=0';

describe('the trailer', () => {
  it('tells how the program ended and what it used', () => {
    expect(parseTrailer(mark)).toEqual({
      stage: 'program',
      exitCode: 3,
      oomKills: 0,
      cpuMs: 12,
      peakMemoryKb: 3456,
      diskFull: false,
    });
  });

  it('leaves out what could not be measured', () => {
    const text = 'ended stage=files status=125 oom_kills= cpu_ms= peak_kb= full=1';
    expect(parseTrailer(text)).toEqual({
      stage: 'files',
      exitCode: 125,
      oomKills: null,
      cpuMs: null,
      peakMemoryKb: null,
      diskFull: true,
    });
  });

  it('is nothing of another form', () => {
    for (const other of [
      'started',
      mark.replace('status=3', 'status=-3'),
      mark.replace('stage=program', 'stage=unheard-of'),
      `${mark} `,
    ]) {
      expect(parseTrailer(other)).toBeNull();
    }
  });
});
