import {randomBytes} from 'node:crypto';
import {setTimeout as sleep} from 'node:timers/promises';
import type {Job, RunOptions} from '../engine.ts';
import type {Result} from '../result.ts';
import {Collector} from './collector.ts';
import {messageOf} from './docker-api.ts';
import type {ContainerState} from './docker-api.ts';
import {encodeJob} from './frame.ts';
import {headStartOf, sameHeadStart} from './head-start.ts';
import {watchMemory} from './memory-watch.ts';
import {SilenceAlarm} from './silence-alarm.ts';
import {judgeEnding} from './status.ts';
import type {StopReason} from './status.ts';
import type {Trailer} from './trailer.ts';
import type {WaitingSandbox} from './waiting-sandbox.ts';

/** How long a container that was killed or has ended may stay silent before we stop listening, in ms. */
const drainPatienceMs = 5000;
/** How long the daemon may take to tell the exit code of a container whose output has ended, in ms. */
const exitPatienceMs = 10_000;
/** How long a sandbox that has waited may take to say that it has the job: after this it hangs. In ms. */
const startPatienceMs = 5000;

export interface UseOptions extends RunOptions {
  /** Whether the sandbox has waited, so that it may have come to harm. */
  readonly hasWaited: boolean;
}

/**
 * Hands a job to a waiting sandbox and collects what comes of it. The sandbox is used up then, whatever
 * happened. What goes wrong outside the program is a `sandbox-error`; this rejects for nothing.
 *
 * A guarded runner is believed about the program's end. It is the container's first process: what it says is
 * the exit code that it goes on to end the container with, only the daemon takes some 75 ms more to pass that
 * on. Without the guard the container's own exit code is waited for.
 * @returns null when a sandbox that had waited was dead or hung: it is certain then that nothing was run.
 */
export async function useSandbox(
  sandbox: WaitingSandbox,
  job: Job,
  options: UseOptions,
): Promise<Omit<Result, 'engine' | 'image'> | null> {
  const nonce = randomBytes(16).toString('hex');
  let stopped: StopReason | 'unresponsive' | null = null;
  const silence = new SilenceAlarm(drainPatienceMs, () => sandbox.output.destroy());
  const stop = (reason: StopReason | 'unresponsive'): void => {
    if (stopped !== null) return;
    stopped = reason;
    silence.arm();
    sandbox.kill().catch(() => {}); // It has just ended, or the daemon is gone: then silence tells.
  };
  const cancel = (): void => stop('cancelled');
  const collector = new Collector(job.limits, nonce, options.onOutput, () => stop('output-limit'));

  const timer = setTimeout(() => stop('timeout'), job.limits.timeoutS * 1000);
  const startTimer = setTimeout(() => {
    if (options.hasWaited && !collector.started) stop('unresponsive');
  }, startPatienceMs);
  options.signal?.addEventListener('abort', cancel, {once: true});
  if (options.signal?.aborted) cancel();
  const arm = (): void => silence.arm();
  sandbox.exitCode.then(arm, arm);

  const {onMemory} = options;
  using _ = onMemory ? watchMemory(sandbox, onMemory) : null;
  const started = performance.now();
  let failure: string | null = null;
  try {
    const headStartFits = sameHeadStart(sandbox.headStart, headStartOf(job));
    for (const part of encodeJob(job, nonce, headStartFits)) sandbox.stdin.write(part);
    for await (const chunk of sandbox.output as AsyncIterable<Uint8Array>) {
      silence.heard();
      collector.write(chunk);
      if (collector.ended && sandbox.guarded) break;
    }
  } catch (error) {
    failure = `The connection to the container broke: ${messageOf(error)}.`;
  } finally {
    clearTimeout(timer);
    clearTimeout(startTimer);
    silence.disarm();
    options.signal?.removeEventListener('abort', cancel);
  }
  const wallMs = (collector.endedAt ?? performance.now()) - started;
  const {complete, ...streams} = collector.finish();
  const {trailer} = collector;
  if (!complete && !collector.ended) failure ??= 'The container’s output broke off.';

  const isOurs = stopped === 'cancelled' || stopped === 'output-limit';
  if (options.hasWaited && !collector.started && failure === null && !isOurs) return null;
  const reason = stopped === 'unresponsive' ? null : stopped;

  const end =
    sandbox.guarded && collector.ended && trailer
      ? {exitCode: trailer.exitCode, oomKilled: false, failure: null}
      : await endOf(sandbox, trailer === null && reason === null);
  const believed: Trailer | null = trailer?.exitCode === end.exitCode ? trailer : null;
  const judgement = judgeEnding({
    stopped: reason,
    exitCode: end.exitCode,
    trailer: believed,
    oomKilled: end.oomKilled,
    failure: failure ?? end.failure,
  });
  return {
    ...judgement,
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
