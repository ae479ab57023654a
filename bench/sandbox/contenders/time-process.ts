import {spawn} from 'node:child_process';
import {performance} from 'node:perf_hooks';
import {text} from 'node:stream/consumers';

export interface ProcessOptions {
  readonly cwd?: string;
  /** Where commands are looked for; else in this process's own PATH. */
  readonly path?: string;
  readonly input?: Uint8Array;
}

/**
 * How long a command of this machine takes, in ms: from before it is started until it has ended and its output is here.
 * @throws when it cannot be started, or ends with anything but 0.
 */
export async function timeProcess(
  [command = '', ...args]: readonly string[],
  {cwd, path = process.env['PATH'], input = new Uint8Array()}: ProcessOptions = {},
): Promise<{readonly ms: number; readonly stdout: string; readonly stderr: string}> {
  const env = {...process.env, PATH: path};
  const started = performance.now();
  const child = spawn(command, args, {stdio: 'pipe', env, ...(cwd !== undefined && {cwd})});
  const closed = Promise.withResolvers<number | null>();
  child.once('error', closed.reject);
  child.once('close', closed.resolve);
  child.stdin.on('error', () => {}); // It may end without reading.
  child.stdin.end(input);
  const [code, stdout, stderr] = await Promise.all([
    closed.promise,
    text(child.stdout),
    text(child.stderr),
  ]);
  const ms = performance.now() - started;
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${stderr || stdout}`);
  return {ms, stdout, stderr};
}
