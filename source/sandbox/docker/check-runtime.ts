import type Docker from 'dockerode';
import {InvalidInput} from '../../errors.ts';

/** Names of containerd's own kind need no registration: https://docs.docker.com/engine/daemon/alternative-runtimes/ */
const unregistered = /^io\.containerd\.[\w.-]+\.v\d+$/;

/** How long the daemon may take to tell what it knows, in ms. */
const patienceMs = 10_000;

/** @throws {InvalidInput} naming the OCI runtimes that the daemon knows, when `runtime` is none of them. */
export async function checkRuntime(docker: Docker, runtime: string): Promise<void> {
  // dockerode's types leave out that `info` takes options, as every call does.
  const ask = docker.info as (
    options: object,
  ) => Promise<{Runtimes?: Record<string, unknown> | null}>;
  const {Runtimes: runtimes} = await ask.call(docker, {
    abortSignal: AbortSignal.timeout(patienceMs),
  });
  const known = Object.keys(runtimes ?? {});
  if (known.includes(runtime) || unregistered.test(runtime)) return;
  throw new InvalidInput(
    `The daemon has no runtime ${JSON.stringify(runtime)}; it knows ${known.sort().join(', ') || 'none'}. ` +
      'Register it with the daemon (for Docker in /etc/docker/daemon.json), or leave --runtime out.',
  );
}
