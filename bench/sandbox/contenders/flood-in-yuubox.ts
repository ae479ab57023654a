/**
 * Floods YuuBox in a process of its own, so that nothing else is in its memory, and prints a `Flooding` as JSON:
 * `node flood-in-yuubox.ts BYTES`.
 */
import {memoryUsage, resourceUsage} from 'node:process';
import {findDocker} from '../../../source/sandbox/docker/client.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {textOf} from '../../../source/sandbox/result.ts';
import {floodJob} from '../jobs.ts';
import {atRest} from '../rest.ts';

export interface Flooding {
  /** By the program's own clock, from its first write to its last. */
  readonly seconds: number;
  readonly rssGrowthMb: number;
}

const bytes = Number(process.argv[2]);
const {docker} = await findDocker();
await using engine = await connectDocker();
const job = floodJob(bytes);
engine.warm(job, 1);
await atRest(docker, 1);
const before = memoryUsage.rss();
const {status, detail, stdout, stderr} = await engine.run(job);
const written = stdout.head.length + stdout.omittedBytes + stdout.tail.length;
if (status !== 'ok' || written !== bytes) {
  throw new Error(
    `The flood ended as ${status} after ${written} bytes: ${detail ?? textOf(stderr)}`,
  );
}
// The kernel's own high-water mark, in kB: getrusage(2). No sampling can miss the peak.
const peak = resourceUsage().maxRSS * 1024;
const flooding: Flooding = {
  seconds: Number(textOf(stderr)),
  rssGrowthMb: (peak - before) / 1e6,
};
console.log(JSON.stringify(flooding));
