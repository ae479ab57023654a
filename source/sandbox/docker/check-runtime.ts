import type Docker from 'dockerode';
import {InvalidInput} from '../../errors.ts';
import {ask} from './docker-api.ts';

/** Names of containerd's own kind need no registration: https://docs.docker.com/engine/daemon/alternative-runtimes/ */
const unregistered = /^io\.containerd\.[\w.-]+\.v\d+$/;

/** @throws {InvalidInput} naming the OCI runtimes that the daemon knows, when `runtime` is none of them. */
export async function checkRuntime(docker: Docker, runtime: string): Promise<void> {
  const {Runtimes: runtimes} = await ask(docker, '/info');
  const known = Object.keys(Object(runtimes));
  if (known.includes(runtime) || unregistered.test(runtime)) return;
  throw new InvalidInput(
    `The daemon has no runtime ${JSON.stringify(runtime)}; it knows ${known.sort().join(', ') || 'none'}. ` +
      'Register it with the daemon (for Docker in /etc/docker/daemon.json), or leave --runtime out.',
  );
}
