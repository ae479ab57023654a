import {expect, it} from 'vitest';
import {Turns} from '../../../source/sandbox/docker/turns.ts';

it('turns let so many happen at a time and no more, in order, whatever fails', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  const work = async (number: number): Promise<void> => {
    begun.push(number);
    now += 1;
    most = Math.max(most, now);
    await new Promise(setImmediate);
    now -= 1;
    if (number === 1) throw new Error('failed');
  };
  const numbers = [0, 1, 2, 3, 4];
  const ended = await Promise.allSettled(numbers.map(number => turns.take(() => work(number))));
  expect(ended.map(({status}) => status === 'rejected')).toEqual([
    false,
    true,
    false,
    false,
    false,
  ]);
  expect({begun, most}).toEqual({begun: numbers, most: 2});
});

it('turns begin nothing that was called off while it waited', async () => {
  const turns = new Turns(1);
  const first = Promise.withResolvers<string>();
  const stop = new AbortController();
  const one = turns.take(() => first.promise);
  const two = turns.take(async () => 'begun', stop.signal);
  const three = turns.take(async () => 'third');
  stop.abort(new Error('called off'));
  first.resolve('first');
  await expect(two).rejects.toThrow('called off');
  expect(await Promise.all([one, three])).toEqual(['first', 'third']);
});
