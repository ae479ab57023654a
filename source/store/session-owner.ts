import {readFile, readlink} from 'node:fs/promises';
import {processExists, processStart} from '../process-life.ts';

/** The process that has a session open. Its id alone is used again, so its start goes with it. */
export interface SessionOwner {
  /** 0 when nobody has it open any more. */
  readonly pid: number;
  readonly started: string | null;
  /** Changes with every boot; empty where it cannot be known. */
  readonly boot: string;
  /** Where process ids mean something; empty where there is but one such place. */
  readonly namespace: string;
}

export const nobody: SessionOwner = {pid: 0, started: null, boot: '', namespace: ''};

export async function thisProcess(): Promise<SessionOwner> {
  const [started, boot, namespace] = await Promise.all([
    processStart(process.pid),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => ''),
    readlink('/proc/self/ns/pid').catch(() => ''),
  ]);
  return {pid: process.pid, started, boot: boot.trim(), namespace};
}

/**
 * Whether that process is still there. One that was killed, or that was of another boot, is not; nor is one of
 * another process-id namespace, which cannot be seen from here: a session must never be refused for an owner that is gone.
 */
export async function isOpen(owner: SessionOwner, here: SessionOwner): Promise<boolean> {
  if (owner.pid === 0 || owner.boot !== here.boot || owner.namespace !== here.namespace) {
    return false;
  }
  if (!processExists(owner.pid)) return false;
  const started = await processStart(owner.pid);
  return started === null || owner.started === null || started === owner.started;
}
