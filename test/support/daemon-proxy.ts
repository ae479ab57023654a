import {connect, createServer} from 'node:net';
import type {Socket} from 'node:net';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {dockerAddresses} from '../../source/sandbox/docker/daemon-address.ts';

/** A way to Docker's socket that can be cut off. */
export async function startProxy() {
  const [address] = await dockerAddresses(undefined);
  const path = new URL(address?.url ?? '').pathname;
  const folder = await mkdtemp(join(tmpdir(), 'yuubox-proxy-'));
  const socket = join(folder, 'docker.sock');
  const sockets = new Set<Socket>();
  const server = createServer({allowHalfOpen: true}, client => {
    const upstream = connect({path, allowHalfOpen: true});
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.pipe(to);
    }
  });
  await new Promise<void>(resolve => server.listen(socket, resolve));
  return {
    socket,
    async cut() {
      for (const each of sockets) each.destroy();
      await new Promise(resolve => server.close(resolve));
      await rm(folder, {recursive: true, force: true, maxRetries: 10});
    },
  };
}
