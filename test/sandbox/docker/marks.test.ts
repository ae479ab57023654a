import {describe, expect, it} from 'vitest';
import {MarkFilter} from '../../../source/sandbox/docker/marks.ts';

const nonce = '0123456789abcdef';
const mark = `\u001Eyuubox ${nonce} started\n`;

function filter(chunks: Iterable<string>) {
  const passed: string[] = [];
  const marks: string[] = [];
  const each = new MarkFilter(
    nonce,
    chunk => passed.push(Buffer.from(chunk).toString()),
    found => marks.push(found),
  );
  for (const chunk of chunks) each.write(Buffer.from(chunk));
  const live = passed.join('');
  each.finish();
  return {marks, live, all: passed.join('')};
}

describe('the runner’s marks in a stream', () => {
  it('are heard and kept from the output wherever the stream is cut', () => {
    const whole = `Traceback\n\u001E not it${mark}and on${mark}`;
    for (let cut = 0; cut <= whole.length; cut++) {
      const {marks, live} = filter([whole.slice(0, cut), whole.slice(cut)]);
      expect(marks).toEqual(['started', 'started']);
      expect(live).toBe('Traceback\n\u001E not itand on');
    }
  });

  it('are heard when they come byte by byte', () => {
    expect(filter(`oops${mark}`)).toEqual({marks: ['started'], live: 'oops', all: 'oops'});
  });

  it('hold back nothing of a stream that cannot be one', () => {
    expect(filter(['progress 1%\r', 'progress 2%\r']).live).toBe('progress 1%\rprogress 2%\r');
    const other = `\u001Eyuubox ${nonce.replace('0', '1')}`;
    expect(filter([other]).live).toBe(other);
  });

  it('are output like any other when they are signed by somebody else, too long or not all there', () => {
    for (const other of [
      mark.replace(nonce, nonce.replace('0', '1')),
      mark.replace('started', 'x'.repeat(300)),
      mark.slice(0, -1),
      '\u001E',
    ]) {
      expect(filter([other])).toMatchObject({marks: [], all: other});
    }
  });

  it('cost nothing when their first byte is written many times', () => {
    const flood = '\u001E'.repeat(100_000);
    expect(filter([flood, flood])).toMatchObject({marks: [], all: flood + flood});
  });
});
