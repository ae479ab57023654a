import {existsSync} from 'node:fs';
import {arch, availableParallelism, cpus, loadavg, release, totalmem, type} from 'node:os';
import {timeProcess} from './contenders/time-process.ts';

/** What the figures depend on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
  readonly cgroup: 1 | 2;
  readonly node: string;
  readonly engine: string;
  /** Null where there is no such command. */
  readonly dockerCli: string | null;
  /** Processes that wanted a core when the benchmark started; near 0 on a machine that is left alone. */
  readonly load: number;
  readonly date: string;
}

export async function describeMachine(engine: string): Promise<Machine> {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()} ${arch()}`,
    cgroup: existsSync('/sys/fs/cgroup/cgroup.controllers') ? 2 : 1,
    node: process.version,
    engine,
    dockerCli: await outputOf(['docker', '--version']),
    load: loadavg()[0] ?? 0,
    date: new Date().toISOString(),
  };
}

/** What a command of this machine prints; null where it cannot be run. */
export async function outputOf(command: readonly string[]): Promise<string | null> {
  try {
    const {stdout, stderr} = await timeProcess(command);
    return (stdout || stderr).split('\n')[0]?.trim() ?? null;
  } catch {
    return null;
  }
}
