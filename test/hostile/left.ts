import {expect} from 'vitest';
import {findDocker, findPodman} from '../../source/sandbox/docker/client.ts';
import {thisOwner} from '../../source/sandbox/docker/owner.ts';
import type {EngineName} from '../../source/sandbox/engine.ts';
import {childrenOf} from '../sandbox/embedded/embedded.ts';

/** Fails when this process has left anything in an engine: containers, volumes, processes. */
export async function expectNothingLeft(engine: EngineName): Promise<void> {
  if (engine === 'embedded') await expect.poll(() => childrenOf(process.pid)).toEqual([]);
  else expect(await leftInDaemon(engine)).toEqual({containers: [], volumes: []});
}

async function leftInDaemon(engine: 'docker' | 'podman') {
  const {docker} = await (engine === 'docker' ? findDocker() : findPodman());
  const {session} = await thisOwner();
  const filters = {label: [`yuubox.session=${session}`]};
  const [containers, {Volumes: volumes}] = await Promise.all([
    docker.listContainers({all: true, filters}),
    docker.listVolumes({filters: {dangling: ['true']}}),
  ]);
  return {containers: containers.map(({Names: names}) => names), volumes: volumes ?? []};
}
