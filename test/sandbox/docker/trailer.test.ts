import {describe, expect, it} from 'vitest';
import {TrailerFilter} from '../../../source/sandbox/docker/trailer.ts';

const nonce = '0123456789abcdef';
const figures = 'stage=program status=3 oom_kills=0 cpu_ms=12 peak_kb=3456 full=0\n';
const trailer = `\u001Eyuubox ${nonce} ${figures}`;
const read = {
  stage: 'program',
  exitCode: 3,
  oomKills: 0,
  cpuMs: 12,
  peakMemoryKb: 3456,
  diskFull: false,
};

function filter(chunks: Iterable<string>) {
  const passed: string[] = [];
  const stderr = new TrailerFilter(nonce, chunk => passed.push(Buffer.from(chunk).toString()));
  for (const chunk of chunks) stderr.write(Buffer.from(chunk));
  const live = passed.join('');
  return {trailer: stderr.finish(), live, all: passed.join('')};
}

describe('the trailer at the end of stderr', () => {
  it('is read and kept from the output wherever the stream is cut', () => {
    const whole = `Traceback\n\u001E not it${trailer}`;
    for (let cut = 0; cut <= whole.length; cut++) {
      const {trailer: found, all} = filter([whole.slice(0, cut), whole.slice(cut)]);
      expect(found).toEqual(read);
      expect(all).toBe('Traceback\n\u001E not it');
    }
  });

  it('is read when it comes byte by byte', () => {
    expect(filter(`oops${trailer}`)).toMatchObject({trailer: read, all: 'oops'});
  });

  it('holds back nothing of a stream that cannot be one', () => {
    expect(filter(['progress 1%\r', 'progress 2%\r']).live).toBe('progress 1%\rprogress 2%\r');
  });

  it('is output like any other when more output follows', () => {
    const {trailer: found, all} = filter([trailer, 'and on']);
    expect(found).toBeNull();
    expect(all).toBe(`${trailer}and on`);
  });

  it('is the last one when a program forges one before it', () => {
    const forged = trailer.replace('status=3', 'status=0');
    expect(filter([forged + trailer])).toMatchObject({trailer: read, all: forged});
  });

  it('does not pass for one with another nonce or another form', () => {
    for (const other of [
      trailer.replace(nonce, nonce.replace('0', '1')),
      trailer.replace('status=3', 'status=-3'),
      trailer.replace('stage=program', 'stage=unheard-of'),
      trailer.slice(0, -1),
      `\u001Eyuubox ${nonce} `,
    ]) {
      expect(filter([other])).toMatchObject({trailer: null, all: other});
    }
  });

  it('says null of what could not be measured', () => {
    const unmeasured = trailer
      .replace('oom_kills=0', 'oom_kills=')
      .replace('cpu_ms=12', 'cpu_ms=')
      .replace('peak_kb=3456', 'peak_kb=');
    expect(filter([unmeasured]).trailer).toEqual({
      ...read,
      oomKills: null,
      cpuMs: null,
      peakMemoryKb: null,
    });
  });

  it('holds back little of a stream made of nothing but starts of it', () => {
    const starts = `\u001Eyuubox ${nonce}`.repeat(10_000);
    const {live, all} = filter([starts]);
    expect(starts.length - live.length).toBeLessThanOrEqual(256);
    expect(all).toBe(starts);
  });
});
