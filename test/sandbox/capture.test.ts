import {describe, expect, it} from 'vitest';
import {StreamCapture} from '../../source/sandbox/capture.ts';
import {textOf} from '../../source/sandbox/result.ts';
import {randomFrom} from '../support/seeded.ts';

/** What a capture must keep of `whole`, said in the simplest way. */
function reference(whole: Buffer, kept: number) {
  const head = whole.subarray(0, Math.ceil(kept / 2));
  const rest = whole.subarray(head.length);
  const tail = rest.subarray(Math.max(0, rest.length - Math.floor(kept / 2)));
  return {
    head: head.toString('hex'),
    tail: tail.toString('hex'),
    omittedBytes: rest.length - tail.length,
  };
}

function capture(chunks: Iterable<Uint8Array>, kept: number) {
  const stream = new StreamCapture(kept);
  for (const chunk of chunks) stream.write(chunk);
  const {head, tail, omittedBytes} = stream.finish();
  return {
    head: Buffer.from(head).toString('hex'),
    tail: Buffer.from(tail).toString('hex'),
    omittedBytes,
  };
}

/** Cuts `whole` into chunks of random lengths, some empty, some longer than what is kept. */
function cut(whole: Buffer, random: () => number): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const longest = 1 + random() * whole.length;
  for (let at = 0; at < whole.length;) {
    const next = at + Math.floor(random() * longest);
    chunks.push(whole.subarray(at, next));
    at = next;
  }
  return chunks;
}

describe('a captured stream', () => {
  it('keeps its head and its tail, and counts the rest, however it is cut', () => {
    const random = randomFrom(1);
    for (let round = 0; round < 3000; round++) {
      const kept = Math.floor(random() * 40);
      const length = Math.floor(random() * 120);
      const whole = Buffer.from(Array.from({length}, () => Math.floor(random() * 256)));
      const chunks = cut(whole, random);
      expect(capture(chunks, kept), `round ${round}`).toEqual(reference(whole, kept));
    }
  });

  it('is whole and exact as long as it fits', () => {
    const bytes = Buffer.from([0, 255, 10, 0xc3, 0x28]);
    expect(capture([bytes], 5)).toMatchObject({omittedBytes: 0});
    expect(capture([bytes], 4)).toMatchObject({omittedBytes: 1});
  });

  it('does not change when the caller reuses a chunk', () => {
    const stream = new StreamCapture(8);
    const chunk = Buffer.from('abcdef');
    stream.write(chunk);
    chunk.fill('-');
    expect(textOf(stream.finish())).toBe('abcdef');
  });

  it('counts all that was written', () => {
    const stream = new StreamCapture(2);
    stream.write(Buffer.alloc(1000));
    stream.write(Buffer.alloc(0));
    stream.write(Buffer.alloc(24));
    expect(stream.total).toBe(1024);
  });

  it('keeps nothing when nothing is to be kept', () => {
    expect(capture([Buffer.from('abc')], 0)).toEqual({head: '', tail: '', omittedBytes: 3});
  });

  it('takes no more memory than it keeps', () => {
    const stream = new StreamCapture(1_000_000);
    const chunk = Buffer.alloc(64_000, 'x');
    const before = process.memoryUsage().arrayBuffers;
    for (let written = 0; written < 500_000_000; written += chunk.length) stream.write(chunk);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(3_000_000);
    expect(stream.finish().omittedBytes).toBe(stream.total - 1_000_000);
  });
});
