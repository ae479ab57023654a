import type {EngineName} from '../../source/sandbox/engine.ts';

/** What `--engine` says. */
export function engineName(name: string): 'auto' | EngineName {
  if (name === 'auto' || name === 'docker' || name === 'podman' || name === 'embedded') return name;
  throw new Error(`--engine is ${name}; it must be auto, docker, podman or embedded.`);
}
