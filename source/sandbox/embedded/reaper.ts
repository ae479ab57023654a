import {spawn, type ChildProcess} from 'node:child_process';

/** Reads `+ <pid>` and `- <pid>` lines; when the pipe breaks, kills what is left. */
const script = `
pids=' '
while read -r sign pid; do
  case $sign in
    +) pids="$pids$pid " ;;
    -) pids="\${pids%% $pid *} \${pids#* $pid }" ;;
  esac
done
for pid in $pids; do kill -9 "$pid"; done
`;

/**
 * Kills our child processes when this process dies, even by SIGKILL: a program in an endless loop
 * cannot notice that its parent is gone. A small shell outside our process group holds the other
 * end of a pipe. On Windows libuv's job object does the same, and nothing is started.
 */
export class Reaper implements Disposable {
  #shell: ChildProcess | null = null;

  watch(child: ChildProcess): void {
    const {pid} = child;
    if (process.platform === 'win32' || pid === undefined) return;
    this.#shell ??= startShell();
    const {stdin} = this.#shell;
    stdin?.write(`+ ${pid}\n`);
    child.once('exit', () => stdin?.write(`- ${pid}\n`));
  }

  [Symbol.dispose](): void {
    this.#shell?.stdin?.end();
    this.#shell = null;
  }
}

function startShell(): ChildProcess {
  const shell = spawn('/bin/sh', ['-c', script], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: {},
    cwd: '/',
  });
  // Without a shell there is no reaper; everything else still works.
  shell.on('error', () => {});
  shell.stdin.on('error', () => {});
  shell.unref();
  if ('unref' in shell.stdin && typeof shell.stdin.unref === 'function') shell.stdin.unref();
  return shell;
}
