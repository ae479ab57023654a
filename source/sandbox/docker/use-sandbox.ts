import {randomBytes} from 'node:crypto';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Job, RunOptions} from '../engine.ts';
import type {Result} from '../result.ts';
import {Collector} from './collector.ts';
import {messageOf} from './docker-api.ts';
import {encodeFrame} from './frame.ts';
import {SilenceAlarm} from './silence-alarm.ts';
import {judge} from './status.ts';
import type {StopReason} from './status.ts';
import type {ContainerState, WaitingSandbox} from './waiting-sandbox.ts';

/** How long a container that was killed or has ended may stay silent before we stop listening, in ms. */
const drainPatienceMs = 5000;
/** How long the daemon may take to tell the exit code of a container whose output has ended, in ms. */
const exitPatienceMs = 10_000;

/**
 * Hands a job to a waiting sandbox and collects what comes of it. The sandbox is used up then, whatever
 * happened. What goes wrong outside the program is a `sandbox-error`; this rejects for nothing.
 */
export async function useSandbox(
  sandbox: WaitingSandbox,
  job: Job,
  options: RunOptions,
): Promise<Omit<Result, 'engine' | 'image'>> {
  const nonce = randomBytes(16).toString('hex');
  let stopped: StopReason | null = null;
  const silence = new SilenceAlarm(drainPatienceMs, () => sandbox.output.destroy());
  const stop = (reason: StopReason): void => {
    if (stopped !== null) return;
    stopped = reason;
    silence.arm();
    sandbox.kill().catch(() => {}); // It has just ended, or the daemon is gone: then silence tells.
  };
  const cancel = (): void => stop('cancelled');
  const collector = new Collector(job.limits, nonce, options.onOutput, () => stop('output-limit'));

  const timer = setTimeout(() => stop('timeout'), job.limits.timeoutS * 1000);
  options.signal?.addEventListener('abort', cancel, {once: true});
  if (options.signal?.aborted) cancel();
  const arm = (): void => silence.arm();
  sandbox.exitCode.then(arm, arm);

  const started = performance.now();
  let lastHeard = started;
  let failure: string | null = null;
  try {
    for (const part of encodeFrame(job, nonce)) sandbox.stdin.write(part);
    for await (const chunk of sandbox.output as AsyncIterable<Uint8Array>) {
      lastHeard = performance.now();
      silence.heard();
      collector.write(chunk);
    }
  } catch (error) {
    failure = `The connection to the container broke: ${messageOf(error)}.`;
  } finally {
    clearTimeout(timer);
    silence.disarm();
    options.signal?.removeEventListener('abort', cancel);
  }
  const {trailer, complete, ...streams} = collector.finish();
  // The trailer is written when the program has ended; the container takes a little longer.
  const wallMs = (trailer ? lastHeard : performance.now()) - started;
  if (!complete) failure ??= 'The container’s output broke off.';

  const end = await endOf(sandbox, trailer === null && stopped === null);
  const believed = trailer?.exitCode === end.exitCode ? trailer : null;
  const verdict = judge({
    stopped,
    exitCode: end.exitCode,
    trailer: believed,
    oomKilled: end.oomKilled,
    failure: failure ?? end.failure,
  });
  return {
    ...verdict,
    ...streams,
    exitCode: end.exitCode,
    wallMs,
    cpuMs: believed?.cpuMs ?? null,
    peakMemoryKb: believed?.peakMemoryKb ?? null,
  };
}

interface End extends ContainerState {
  readonly failure: string | null;
}

/** The exit code from the wait, or else from the container's state, which also tells of an OOM kill. */
async function endOf(sandbox: WaitingSandbox, lookCloser: boolean): Promise<End> {
  const giveUp = new AbortController();
  const exitCode = await Promise.race([
    sandbox.exitCode.catch(() => null),
    sleep(exitPatienceMs, null, {signal: giveUp.signal}).catch(() => null),
  ]);
  giveUp.abort();
  if (exitCode !== null && !lookCloser) return {exitCode, oomKilled: false, failure: null};
  try {
    const state = await sandbox.state();
    return {exitCode: exitCode ?? state.exitCode, oomKilled: state.oomKilled, failure: null};
  } catch (error) {
    const failure = `The daemon stopped answering: ${messageOf(error)}.`;
    return {exitCode, oomKilled: false, failure};
  }
}
