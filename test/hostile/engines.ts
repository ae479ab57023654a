import {inject} from 'vitest';
import {EngineUnavailable} from '../../source/errors.ts';
import {findPodman} from '../../source/sandbox/docker/client.ts';
import {connectDocker, connectPodman} from '../../source/sandbox/docker/docker-engine.ts';
import {imageSize, tagOf} from '../../source/sandbox/docker/images.ts';
import {createEmbeddedEngine} from '../../source/sandbox/embedded/embedded-engine.ts';
import type {Engine, EngineName} from '../../source/sandbox/engine.ts';

export interface EngineUnderTest<Name extends EngineName = EngineName> {
  readonly name: Name;
  /** Why it cannot be tested here; null when it can. */
  readonly missing: string | null;
  readonly connect: () => Promise<Engine>;
}

export const containerEngines: readonly EngineUnderTest<'docker' | 'podman'>[] = [
  {name: 'docker', missing: inject('dockerMissing'), connect: () => connectDocker()},
  {name: 'podman', missing: await podmanMissing(), connect: () => connectPodman()},
];

/** The engines that hostile programs are tried on, where they answer. */
export const engines: readonly EngineUnderTest[] = [
  ...containerEngines,
  {name: 'embedded', missing: null, connect: async () => createEmbeddedEngine()},
];

/** Podman is tested where it has the images; nothing is pulled for it. */
async function podmanMissing(): Promise<string | null> {
  try {
    const {docker} = await findPodman();
    for (const image of ['python', 'javascript']) {
      if ((await imageSize(docker, tagOf(image))) === null) return `Podman has no ${tagOf(image)}.`;
    }
    return null;
  } catch (error) {
    if (error instanceof EngineUnavailable) return error.message;
    throw error;
  }
}
