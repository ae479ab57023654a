import {setTimeout as sleep} from 'node:timers/promises';
import type Docker from 'dockerode';
import {thisOwner} from '../../source/sandbox/docker/owner.ts';

/** Longer than any removal or start should take, in ms. */
const patienceMs = 30_000;
/** The kernel still takes cgroups and mounts apart when the daemon has said that a container is gone, in ms. */
const afterglowMs = 50;

/** The daemon may tell of a container as running that has just ended: the same have to run for longer, in ms. */
const steadyMs = 300;

/** Waits until `count` containers of this process run and it has no others: none is being made or removed. */
export async function settled(docker: Docker, count: number): Promise<void> {
  const {session} = await thisOwner();
  const filters = {label: [`yuubox.session=${session}`]};
  const patience = Date.now() + patienceMs;
  let [before, since] = ['', Date.now()];
  for (;;) {
    const containers = await docker.listContainers({all: true, filters});
    const isWhole =
      containers.length === count && containers.every(({State}) => State === 'running');
    const now = isWhole ? containers.map(({Id}) => Id).join() : 'not yet';
    if (now !== before) [before, since] = [now, Date.now()];
    if (isWhole && Date.now() - since >= steadyMs) return;
    if (Date.now() > patience) {
      const states = containers.map(({State}) => State).join(', ');
      throw new Error(`Expected ${count} containers that run, but there are: ${states || 'none'}.`);
    }
    await sleep(10);
  }
}

/** As `settled`, and the kernel too has done its part. */
export async function atRest(docker: Docker, count: number): Promise<void> {
  await settled(docker, count);
  await sleep(afterglowMs);
}
