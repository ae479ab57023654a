import {readdir, readFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import type {OwnDaemon} from '../../../test/support/own-daemon.ts';

/** What should not be there any more. */
export interface LeftOvers {
  readonly containers: number;
  readonly volumes: number;
  /** Of a container or of a YuuBox. */
  readonly processes: number;
}

/** A variable of this name is inherited by every process of a YuuBox that the soak starts. */
export const mark = 'YUUBOX_SOAK';

/** How long a daemon may take to end what it was told to end, in ms. */
const patienceMs = 20_000;

/** Counts what is left once things have settled, or what is still there after all patience. */
export async function countLeftOvers(daemon: OwnDaemon): Promise<LeftOvers> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const now = await countNow(daemon);
    if (Object.values(now).every(count => count === 0) || performance.now() > until) return now;
    await sleep(200);
  }
}

async function countNow({docker, socket}: OwnDaemon): Promise<LeftOvers> {
  const [containers, {Volumes: volumes}] = await Promise.all([
    docker.listContainers({all: true}),
    docker.listVolumes(),
  ]);
  return {
    containers: containers.length,
    volumes: volumes.length,
    processes: await countProcesses(socket.replace(/\/[^/]*$/, '')),
  };
}

/** Each container of the daemon has a shim, which names the daemon's folder in its command line. */
async function countProcesses(folder: string): Promise<number> {
  const ids = (await readdir('/proc')).filter(name => /^\d+$/.test(name));
  const own = await Promise.all(
    ids.map(async id => {
      const read = (name: string) => readFile(`/proc/${id}/${name}`, 'utf8').catch(() => '');
      const command = await read('cmdline');
      if (command.includes('containerd-shim') && command.includes(folder)) return true;
      return (await read('environ')).includes(`${mark}=${folder}`);
    }),
  );
  return own.filter(Boolean).length;
}
