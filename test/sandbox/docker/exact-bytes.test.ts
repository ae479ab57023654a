import {expect, it} from 'vitest';
import {describeDocker, makeFile, pythonJob} from '../../support/docker.ts';
import {randomFrom} from '../../support/seeded.ts';
import {useBothWays} from './head-start/both-ways.ts';

/** Writes pieces of its stdin to either stream, as the plan says. */
const echo = `import json, os, sys
data = sys.stdin.buffer.read()
for stream, start, end in json.load(open('plan.json')):
    while start < end: start += os.write(stream, data[start:end])
`;

function makeCase(seed: number) {
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  // Of all sizes; and the byte that marks start with is common in a third of them.
  const stdin = Buffer.alloc(below(2 ** (1 + below(17)))).map(() => below(256));
  if (seed % 3 === 0) for (let at = 0; at < stdin.length; at += 1 + below(9)) stdin[at] = 0x1e;
  const written = {1: Buffer.alloc(0), 2: Buffer.alloc(0)};
  const plan: [1 | 2, number, number][] = [];
  for (let piece = below(40); piece >= 0; piece--) {
    const stream = below(2) === 0 ? 1 : 2;
    const start = below(stdin.length + 1);
    const end = start + below(stdin.length - start + 1);
    plan.push([stream, start, end]);
    written[stream] = Buffer.concat([written[stream], stdin.subarray(start, end)]);
  }
  const files = [makeFile('plan.json', JSON.stringify(plan))];
  const limits = {outputKeptBytes: 20_000_000};
  return {job: {...pythonJob(echo, {stdin, files, limits}), headStart: true}, written};
}

describeDocker('random bytes on all three streams', () => {
  const run = useBothWays();

  it.each([
    ['plain', false, 0],
    ['with a head start', true, 1000],
  ] as const)(
    'come back as they are from 100 programs: %s',
    async (_, withHeadStart, firstSeed) => {
      const seeds = Array.from({length: 100}, (_, index) => firstSeed + index);
      const atOnce = 4;
      const work = Array.from({length: atOnce}, async () => {
        for (let seed = seeds.pop(); seed !== undefined; seed = seeds.pop()) {
          const {job, written} = makeCase(seed);
          const shown = await run.exactly(job, withHeadStart);
          const same =
            Buffer.from(shown.stdout, 'latin1').equals(written[1]) &&
            Buffer.from(shown.stderr, 'latin1').equals(written[2]);
          expect({seed, same, exitCode: shown.exitCode}).toEqual({seed, same: true, exitCode: 0});
        }
      });
      await Promise.all(work);
    },
    300_000,
  );
});
