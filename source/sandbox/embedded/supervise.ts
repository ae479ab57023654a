import type {ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {constants} from 'node:os';
import {StreamCapture} from '../capture.ts';
import type {RunOptions} from '../engine.ts';
import type {Limits} from '../limits.ts';
import type {Result, StreamName} from '../result.ts';
import {CpuQuota} from './cpu-quota.ts';
import {watchDisk, type DiskLimit} from './disk-watch.ts';
import {listen, type EndMessage} from './messages.ts';
import {readFigures, type ProcessFigures} from './process-figures.ts';
import {resultWith} from './results.ts';
import {statusOf, type StopReason} from './status.ts';

export interface Supervision {
  readonly limits: Limits;
  /** Memory of its own, in MB, beyond which the child is killed. */
  readonly mostMemoryMb: number;
  /** Whether the peak memory of the process is the program's: an interpreter takes much itself. */
  readonly ownsProcess: boolean;
  /** Where it writes to the disk; null when it cannot. */
  readonly disk: DiskLimit | null;
  readonly options: RunOptions;
}

/** How often the memory and the CPU time of a child are looked at. */
const lookEveryMs = 25;
/** How often whoever watches is told of the memory, in ms. */
const tellEveryMs = 1000;

/**
 * Watches the program in a child process until it ends: keeps its output, holds it to its limits
 * and tells how it ended. The clock starts with the call: the child should be handed its program in
 * the same turn.
 * @throws {Error} when the child could not be started.
 */
export async function supervise(child: ChildProcess, supervision: Supervision): Promise<Result> {
  const {limits, options} = supervision;
  const start = performance.now();
  const watch = new Watch(child, supervision);
  const capture = (name: StreamName) => {
    const kept = new StreamCapture(limits.outputKeptBytes);
    child[name]?.on('data', (chunk: Buffer) => {
      kept.write(chunk);
      options.onOutput?.(name, chunk);
      if (kept.total > limits.outputMaxBytes) watch.stop('output-limit');
    });
    return kept;
  };
  const kept = {stdout: capture('stdout'), stderr: capture('stderr')};
  const cancel = () => watch.stop('cancelled');
  options.signal?.addEventListener('abort', cancel);
  if (options.signal?.aborted) cancel();
  const clock = setTimeout(() => watch.stop('timeout'), limits.timeoutS * 1000);
  const lookout = setInterval(() => watch.look(performance.now() - start), lookEveryMs);
  const tellMemory = () => {
    const kb = watch.memoryKb;
    if (kb !== null) options.onMemory?.(kb);
  };
  const teller = setInterval(tellMemory, tellEveryMs);
  const ended = new AbortController();
  const onDiskFull = () => watch.stop('disk-limit');
  const disk = supervision.disk && watchDisk(supervision.disk, child.pid, onDiskFull, ended.signal);
  try {
    await once(child, 'close');
  } finally {
    clearTimeout(clock);
    clearInterval(lookout);
    clearInterval(teller);
    ended.abort();
    await disk;
    options.signal?.removeEventListener('abort', cancel);
  }
  const stderr = kept.stderr.finish();
  return resultWith({
    ...watch.ending(stderr),
    stdout: kept.stdout.finish(),
    stderr,
    wallMs: performance.now() - start,
  });
}

/** What is seen of a child from outside, and what it tells of itself. */
class Watch {
  readonly #child: ChildProcess;
  readonly #supervision: Supervision;
  readonly #before: ProcessFigures | null;
  #last: ProcessFigures | null;
  #told: EndMessage | null = null;
  #stopReason: StopReason | null = null;
  readonly #quota: CpuQuota;
  #isPaused = false;

  constructor(child: ChildProcess, supervision: Supervision) {
    this.#child = child;
    this.#supervision = supervision;
    this.#quota = new CpuQuota(supervision.limits.cpus);
    this.#before = readFigures(child.pid);
    this.#last = this.#before;
    listen(child, message => {
      if (message.at === 'end') this.#told = message;
    });
  }

  /** @param atMs since the start of the program. */
  look(atMs: number): void {
    this.#last = readFigures(this.#child.pid) ?? this.#last;
    if (!this.#last) return;
    const mostKb = this.#supervision.mostMemoryMb * 1024;
    if (this.#last.privateKb > mostKb) this.stop('out-of-memory');
    this.#pause(this.#quota.isAhead(this.#last.cpuMs - (this.#before?.cpuMs ?? 0), atMs));
  }

  /** Of the program; null where an interpreter takes much of it. */
  get memoryKb(): number | null {
    return this.#supervision.ownsProcess ? (this.#last?.privateKb ?? null) : null;
  }

  #pause(isPaused: boolean): void {
    if (isPaused === this.#isPaused) return;
    this.#isPaused = isPaused;
    this.#child.kill(isPaused ? 'SIGSTOP' : 'SIGCONT');
  }

  stop(reason: StopReason): void {
    const {exitCode, signalCode} = this.#child;
    const hasEnded = exitCode !== null || signalCode !== null;
    // What was written is there even when its writer has ended.
    if (this.#stopReason !== null || (hasEnded && reason !== 'disk-limit')) return;
    this.#stopReason = reason;
    this.#last = readFigures(this.#child.pid) ?? this.#last;
    this.#child.kill('SIGKILL');
  }

  /**
   * How an ended child ended. A signal has the exit code that a shell gives for it, as in the other
   * engines.
   */
  ending(stderr: Result['stderr']) {
    const {exitCode, signalCode: signal} = this.#child;
    const told = this.#told;
    const peakKb = this.#supervision.ownsProcess ? this.#last?.peakKb : undefined;
    const cpuMs = this.#last ? this.#last.cpuMs - (this.#before?.cpuMs ?? 0) : null;
    return {
      status: statusOf({exitCode, signal, stopReason: this.#stopReason, stderr, told}),
      exitCode: signal ? 128 + constants.signals[signal] : exitCode,
      signal,
      cpuMs: told?.cpuMs ?? cpuMs,
      peakMemoryKb: told?.peakMemoryKb ?? peakKb ?? null,
    };
  }
}
