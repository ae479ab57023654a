import type {ChildProcess} from 'node:child_process';
import {Socket} from 'node:net';
import {dirname} from 'node:path';
import type {Job, RunOptions} from '../engine.ts';
import type {Result} from '../result.ts';
import {encodeJob} from './inside/job-frame.ts';
import type {Locations} from './locations.ts';
import {listen} from './messages.ts';
import {spawnChild} from './spawn-child.ts';
import {supervise} from './supervise.ts';

/**
 * What the interpreter, its compiled code, a deep stack and Node take, in MB, beside what a program
 * is allowed.
 */
const ownMemoryMb = 512;

/** One Python interpreter in a process of its own, for one program. */
export class PythonProcess {
  readonly child: ChildProcess;
  /** Settles when the interpreter is up; rejects, saying why, when it does not get there. */
  readonly ready: Promise<void>;
  /** Settles when it has also imported ahead what programs use most, or a program has used it. */
  readonly warm: Promise<void>;

  /**
   * @param mode `wait` when there is no program for it yet.
   * @param env what CPython itself reads while it starts.
   */
  constructor(locations: Locations, mode: 'wait' | 'now', env: Readonly<Record<string, string>>) {
    this.child = spawnChild({
      reads: locations.pythonReads,
      // The files of a Python program are in its memory.
      writes: [],
      fileMb: 0,
      nodeOptions: [
        // Run from source, the host makes older versions of Node warn about types.
        '--disable-warning=ExperimentalWarning',
        '--disallow-code-generation-from-strings',
      ],
      preloads: [locations.guard],
      script: locations.pythonHost,
      args: [locations.pyodide, locations.stdlib, mode],
      env,
      cwd: dirname(locations.pythonHost),
      stdin: 'pipe',
      deepStack: true,
    });
    // A program may end, or be killed, before it is all written.
    this.child.stdin?.on('error', () => {});
    const ready = Promise.withResolvers<void>();
    const idle = Promise.withResolvers<void>();
    listen(this.child, message => {
      if (message.at === 'ready') ready.resolve();
      if (message.at === 'warm') idle.resolve();
      if (message.at === 'failed') ready.reject(new Error(message.detail));
    });
    this.child.once('error', ready.reject);
    this.child.once('close', code => {
      ready.reject(new Error(`it ended with code ${String(code)}`));
      idle.resolve();
    });
    this.ready = ready.promise;
    this.warm = this.ready.then(() => idle.promise);
    for (const promise of [this.ready, this.warm]) promise.catch(() => {});
  }

  get isAlive(): boolean {
    return (
      this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null
    );
  }

  /** Hands a program to the interpreter, which must be ready, and watches it to its end. */
  run(job: Job, options: RunOptions): Promise<Result> {
    const {memoryMb, diskMb} = job.limits;
    const {entry, args, env, files} = job;
    const stdin = job.stdin ?? new Uint8Array();
    const frame = encodeJob({entry, args, env, files, stdin, memoryMb, diskMb});
    const mostMemoryMb = memoryMb + diskMb + ownMemoryMb;
    const ended = supervise(this.child, {
      limits: job.limits,
      mostMemoryMb,
      ownsProcess: false,
      disk: null,
      options,
    });
    // Its stdin stays open: when it closes without a program, the interpreter ends.
    this.child.stdin?.write(frame);
    return ended;
  }

  /** Lets our process end, or not, while this one is there. */
  keepAlive(keeps: boolean): void {
    for (const handle of [this.child, ...this.child.stdio]) {
      if (handle === this.child || handle instanceof Socket) {
        if (keeps) handle.ref();
        else handle.unref();
      }
    }
  }

  async kill(): Promise<void> {
    if (!this.isAlive) return;
    this.keepAlive(true);
    const closed = new Promise(resolve => this.child.once('close', resolve));
    this.child.kill('SIGKILL');
    await closed;
  }
}
