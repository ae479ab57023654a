import type Docker from 'dockerode';
import {expect} from 'vitest';
import {findDocker, findPodman} from '../../source/sandbox/docker/client.ts';
import {thisOwner} from '../../source/sandbox/docker/owner.ts';
import type {EngineName} from '../../source/sandbox/engine.ts';
import {childrenOf} from '../sandbox/embedded/embedded.ts';

export type ContainerEngine = Exclude<EngineName, 'embedded'>;

/** Fails when this process has left anything in an engine: containers, volumes, processes. */
export async function expectNothingLeft(engine: EngineName): Promise<void> {
  if (engine === 'embedded') {
    await expect.poll(() => childrenOf(process.pid)).toEqual([]);
    return;
  }
  expect(await ownContainers(engine)).toEqual([]);
  const {Volumes: volumes} = await (
    await clientOf(engine)
  ).listVolumes({filters: {dangling: ['true']}});
  expect(volumes ?? []).toEqual([]);
}

/** The containers of this process, in any state. */
export async function ownContainers(engine: ContainerEngine): Promise<Docker.ContainerInfo[]> {
  const {session} = await thisOwner();
  return containersWith(engine, `yuubox.session=${session}`);
}

export async function containersWith(
  engine: ContainerEngine,
  label: string,
): Promise<Docker.ContainerInfo[]> {
  return (await clientOf(engine)).listContainers({all: true, filters: {label: [label]}});
}

/** The daemon's own view. */
export async function clientOf(engine: ContainerEngine): Promise<Docker> {
  return (await (engine === 'docker' ? findDocker() : findPodman())).docker;
}
