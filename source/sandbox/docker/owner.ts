import {randomBytes} from 'node:crypto';
import {readFile, readlink} from 'node:fs/promises';
import {hostname} from 'node:os';
import {processExists, processStart} from '../../process-life.ts';

/**
 * Who owns a container, as its labels say. A process id alone is reused, so its start time goes with it;
 * both mean something only within one boot and one process-id namespace of one host.
 */
export interface Owner {
  readonly host: string;
  /** Changes with every boot; empty where it cannot be known. */
  readonly boot: string;
  readonly pidNamespace: string;
  readonly pid: number;
  /** In clock ticks since the boot; empty where it cannot be known. */
  readonly started: string;
  /** One value for each YuuBox process. */
  readonly session: string;
}

const session = randomBytes(6).toString('hex');
let known: Promise<Owner> | undefined;

/** This very process, as an owner. */
export function thisOwner(): Promise<Owner> {
  known ??= describeThisProcess();
  return known;
}

async function describeThisProcess(): Promise<Owner> {
  const [machine, boot, pidNamespace, started] = await Promise.all([
    readOr('/etc/machine-id'),
    readOr('/proc/sys/kernel/random/boot_id'),
    readlink('/proc/self/ns/pid').catch(() => ''),
    processStart(process.pid),
  ]);
  return {
    host: machine ? `${hostname()}/${machine}` : hostname(),
    boot,
    pidNamespace,
    pid: process.pid,
    started: started ?? '',
    session,
  };
}

/**
 * The labels of a container that `owner` makes now and needs until `deadline` at the latest. Both times are of the
 * owner's clock: what counts is the time between them, see `left-over.ts`.
 */
export function labelsOf(
  owner: Owner,
  deadline: Date,
  now: Date = new Date(),
): Record<string, string> {
  return {
    'yuubox.host': owner.host,
    'yuubox.boot': owner.boot,
    'yuubox.pid-namespace': owner.pidNamespace,
    'yuubox.pid': String(owner.pid),
    'yuubox.started': owner.started,
    'yuubox.session': owner.session,
    'yuubox.made': now.toISOString(),
    'yuubox.deadline': deadline.toISOString(),
  };
}

export type Liveness = 'alive' | 'dead' | 'unknown';

/**
 * Whether the process that `labels` name still runs, as seen from `here`. One of another host, boot or
 * namespace cannot be judged from here; nor can one where boots and start times cannot be known, as on macOS: two
 * such machines may have the same name, and share a daemon.
 */
export async function livenessOf(
  labels: Readonly<Record<string, string>>,
  here: Owner,
): Promise<Liveness> {
  if (labels['yuubox.host'] !== here.host || labels['yuubox.boot'] !== here.boot) return 'unknown';
  if (labels['yuubox.pid-namespace'] !== here.pidNamespace) return 'unknown';
  if (labels['yuubox.session'] === here.session) return 'alive';
  const pid = Number(labels['yuubox.pid']);
  const started = labels['yuubox.started'];
  if (!here.boot || !started || !Number.isInteger(pid) || pid <= 0) return 'unknown';
  if (!processExists(pid)) return 'dead';
  const startedNow = await processStart(pid);
  // It is there, but /proc does not show it: hidepid, proc(5).
  if (startedNow === null) return processExists(pid) ? 'unknown' : 'dead';
  return started === startedNow ? 'alive' : 'dead';
}

async function readOr(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(() => '')).trim();
}
