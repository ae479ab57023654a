import {execFile} from 'node:child_process';
import {readFile} from 'node:fs/promises';
import {platform} from 'node:process';
import {promisify} from 'node:util';

/** Whether there is a process of this id, whoever it belongs to. */
export function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * When a process started, as a word that no other process of the same id has: in clock ticks since the boot on Linux
 * (field 22 of /proc/PID/stat, counted after the command in parentheses: proc_pid_stat(5)), as a date elsewhere. Null
 * where that cannot be known.
 */
export async function processStart(pid: number): Promise<string | null> {
  if (platform === 'linux') {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return fields[19] ?? null;
  }
  if (platform === 'win32') return null;
  try {
    const {stdout} = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]);
    return stdout.trim() || null;
  } catch {
    return null;
  }
}
