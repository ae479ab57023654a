import {readFileSync} from 'node:fs';

/** What the kernel tells of a running process. */
export interface ProcessFigures {
  /** Memory of its own: its executable and shared libraries do not count. */
  readonly privateKb: number;
  readonly peakKb: number;
  readonly cpuMs: number;
}

/**
 * CPU time in `/proc` comes in ticks of `USER_HZ`, which is 100 a second on every Linux:
 * proc_pid_stat(5).
 */
const tickMs = 10;

/** Figures from `/proc`; null once the process has ended, and on systems that have no `/proc`. */
export function readFigures(pid: number | undefined): ProcessFigures | null {
  if (process.platform !== 'linux' || pid === undefined) return null;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'latin1');
    const kilobytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(status)?.[1]);
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    // The command, in parentheses, may hold anything; after it come the third field and all others.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const figures = {
      privateKb: kilobytes('RssAnon') + kilobytes('RssShmem'),
      peakKb: kilobytes('VmHWM'),
      cpuMs: (Number(fields[11]) + Number(fields[12])) * tickMs,
    };
    return Object.values(figures).every(Number.isFinite) ? figures : null;
  } catch {
    return null;
  }
}
