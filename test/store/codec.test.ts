import {describe, expect, it} from 'vitest';
import {decode, encode} from '../../source/store/codec.ts';
import {randomEvents} from '../support/random-events.ts';
import {randomFrom} from '../support/seeded.ts';

function roundTrip(value: unknown): unknown {
  const {json, blobs} = encode(value);
  // As they come back from a database.
  const kept = new Map([...blobs].map(([hash, content]) => [hash, new Uint8Array(content)]));
  return decode(json, hash => {
    const content = kept.get(hash);
    if (!content) throw new Error(`No content ${hash}`);
    return content;
  });
}

describe('the codec of saved sessions', () => {
  it.each(Array.from({length: 60}, (_, seed) => seed))(
    'gives back each type of event as it was (%i)',
    seed => {
      const events = randomEvents(randomFrom(seed));
      expect(events.length).toBeGreaterThan(20);
      for (const event of events) expect(roundTrip(event)).toStrictEqual(event);
    },
  );

  it.each([
    ['undefined in an object', {a: undefined, b: null}],
    ['undefined in a list', [undefined, null]],
    ['numbers that JSON does not know', [Number.NaN, Infinity, -Infinity, -0, 0]],
    ['a big integer', 2n ** 70n],
    [
      'a map with any keys',
      new Map<unknown, unknown>([
        [{a: 1}, 'x'],
        ['$', new Map()],
      ]),
    ],
    ['a set', new Set([1, undefined, 'y'.repeat(3000)])],
    ['an object that looks like a marker', {$: ['undefined', null]}],
    ['one within another', {$: {$: {$: 1, a: 2}}}],
    ['a key named __proto__', JSON.parse('{"__proto__": {"a": 1}, "b": 2}')],
  ])('gives back %s', (_, value) => {
    expect(roundTrip(value)).toStrictEqual(value);
  });

  it('gives back part of a buffer as just that part', () => {
    const bytes = new Uint8Array([1, 2, 3, 4, 5, 6]).subarray(2, 4);
    expect(roundTrip({bytes})).toStrictEqual({bytes: new Uint8Array([3, 4])});
  });

  it('drops functions, which a healer of somebody’s own may leave in its candidates', () => {
    expect(roundTrip({call: () => 1, toJSON: () => 'no'})).toStrictEqual({
      call: undefined,
      toJSON: undefined,
    });
  });

  it('keeps a long text once, however often it comes', () => {
    const source = 'print(1)\n'.repeat(1000);
    const {json, blobs} = encode([source, {source}, source]);
    expect(blobs.size).toBe(1);
    expect(json.length).toBeLessThan(400);
  });
});
