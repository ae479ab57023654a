import {randomBytes} from 'node:crypto';
import type Docker from 'dockerode';
import type {ContainerCreateOptions} from 'dockerode';
import {attach, awaitExit} from '../../../source/sandbox/docker/docker-api.ts';

/**
 * One container from creation to removal with nothing around it: create, attach, wait, start, read to the end, remove.
 * What the daemon can do at best.
 */
export async function bareCycle(docker: Docker, options: ContainerCreateOptions): Promise<void> {
  const name = `yuubox-bench-${randomBytes(6).toString('hex')}`;
  const container = await docker.createContainer({...options, name});
  const [connection, {exitCode}] = await Promise.all([
    attach(docker, name, ['stdin', 'stdout', 'stderr']),
    awaitExit(docker, name),
  ]);
  await container.start();
  for await (const _ of connection) {
    // Only its end counts.
  }
  const code = await exitCode;
  await container.remove({force: true, v: true});
  if (code !== 0) throw new Error(`The container ended with ${code}.`);
}
