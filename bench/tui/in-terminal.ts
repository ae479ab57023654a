import {spawn} from 'node:child_process';
import {setTimeout as sleep} from 'node:timers/promises';
import {readFileSync} from 'node:fs';

const script = ['script', '--quiet', '--return', '--command'] as const;

/** A command in a real terminal of 120×30, by `script` of util-linux. */
function start(command: string) {
  const [file, ...args] = script;
  return spawn(file, [...args, `stty cols 120 rows 30; exec ${command}`, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {...process.env, NODE_ENV: 'production', CI: ''},
  });
}

/** Milliseconds from the start of a command until a text is on its terminal; then it is ended. */
export async function timeUntilShown(command: string, text: string): Promise<number> {
  const started = performance.now();
  const child = start(command);
  const closed = new Promise(resolve => child.once('close', resolve));
  let seen = '';
  for await (const chunk of child.stdout) {
    seen += String(chunk);
    if (seen.includes(text)) break;
  }
  const ms = performance.now() - started;
  const shown = seen.includes(text);
  child.kill();
  await closed;
  if (!shown) throw new Error(`“${text}” never came from: ${command}\n${seen}`);
  return ms;
}

/** The share of a core, in percent, that a command uses for a while, once it has come to rest. */
export async function idleCpu(command: string, restMs: number, watchMs: number): Promise<number> {
  const child = start(command);
  child.stdout.resume();
  try {
    await sleep(restMs);
    const before = cpuTicks(child.pid ?? 0);
    await sleep(watchMs);
    // A tick of the kernel is 10 ms.
    return ((cpuTicks(child.pid ?? 0) - before) * 10 * 100) / watchMs;
  } finally {
    child.kill();
  }
}

/** Of a process and its only child, which `script` has put the command into: proc(5), fields 14 and 15. */
function cpuTicks(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  return children.filter(Boolean).reduce((sum, child) => {
    const fields = readFileSync(`/proc/${child}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return sum + Number(fields[11]) + Number(fields[12]);
  }, 0);
}
