import type {OwnDaemon} from '../../../test/support/own-daemon.ts';
import {connectDocker} from '../../../source/sandbox/docker/docker-engine.ts';
import {soakJob} from './jobs.ts';
import {countLeftOvers} from './left-overs.ts';
import type {Phase} from './phase.ts';

const atOnce = 3;

/** Restarts the daemon under programs that run and containers that wait; the same engine then goes on. */
export async function daemonRestart(daemon: OwnDaemon): Promise<Phase> {
  const engine = await connectDocker({socket: daemon.socket});
  const [job] = soakJob(0);
  engine.warm(job, 1);
  const up = Promise.withResolvers<void>();
  let running = 0;
  const source = 'import time\nprint("up", flush=True)\ntime.sleep(300)';
  const endless = {...job, files: [{path: job.entry, content: Buffer.from(source)}]};
  const onOutput = (): void => {
    running += 1;
    if (running === atOnce) up.resolve();
  };
  const lost = Array.from({length: atOnce}, () => engine.run(endless, {onOutput}));
  await up.promise;
  await daemon.restart();
  const statuses = (await Promise.all(lost)).map(({status}) => status);
  const after = await engine.run(job);
  await engine[Symbol.asyncDispose]();
  // What the daemon was asked while it was down is left to the next YuuBox.
  const next = await connectDocker({socket: daemon.socket});
  const left = await countLeftOvers(daemon);
  await next[Symbol.asyncDispose]();
  const wrong = statuses.filter(status => status !== 'sandbox-error');
  return {
    what: 'daemon restart',
    figures: `${statuses.length} runs lost, told as sandbox-error; the next one was ${after.status}`,
    left,
    complaints: [
      ...wrong.map(status => `a run that lost its daemon was ${status}`),
      ...(after.status === 'ok' ? [] : [`after it, a run was ${after.status}: ${after.detail}`]),
    ],
  };
}
