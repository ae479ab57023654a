import {EngineUnavailable} from '../../errors.ts';
import {contextAddress} from './docker-context.ts';
import {configFolder} from './user-folders.ts';
import type {Variables} from './user-folders.ts';
import {usualDockerSockets, usualPodmanSockets} from './usual-sockets.ts';

/** Where a container daemon may be. */
export interface DaemonAddress {
  /** Such as `unix:///var/run/docker.sock`, `tcp://10.0.0.7:2376` or `ssh://me@build`. */
  readonly url: string;
  /** Who says so, for messages: `DOCKER_HOST`, `the usual place`. */
  readonly source: string;
  /** Null: without TLS. */
  readonly tls: Tls | null;
}

export interface Tls {
  /** Where ca.pem, cert.pem and key.pem lie; one that is missing is done without. */
  readonly folder: string;
  /** Whether the daemon must show a certificate of that authority. */
  readonly verify: boolean;
}

/**
 * Where to look for Docker, in order. Whoever names a place gets that place alone: `socket` (a path or a
 * URL), then YUUBOX_DOCKER_SOCKET, then, as for Docker's own command, DOCKER_HOST, DOCKER_CONTEXT and the current
 * context (https://docs.docker.com/reference/cli/docker/context/use/). Otherwise the usual sockets.
 * @throws {EngineUnavailable} when the place is named in a way that leads nowhere.
 */
export async function dockerAddresses(
  socket: string | undefined,
  variables: Variables = process.env,
): Promise<readonly DaemonAddress[]> {
  const named = [
    [socket, 'the socket that was asked for'],
    [variables['YUUBOX_DOCKER_SOCKET'], 'YUUBOX_DOCKER_SOCKET'],
    [variables['DOCKER_HOST'], 'DOCKER_HOST'],
  ] as const;
  for (const [address, source] of named) {
    if (address) return [{url: urlOf(address, source), source, tls: tlsOf(variables)}];
  }
  const context = await contextAddress(variables);
  return context ? [context] : usualDockerSockets(variables).map(usual);
}

/**
 * Where to look for Podman's Docker-compatible socket, in order.
 * @throws {EngineUnavailable} as `dockerAddresses` does.
 */
export function podmanAddresses(variables: Variables = process.env): readonly DaemonAddress[] {
  const source = 'CONTAINER_HOST';
  const named = variables[source];
  if (named) return [{url: urlOf(named, source), source, tls: null}];
  return usualPodmanSockets(variables).map(usual);
}

function usual(socket: string): DaemonAddress {
  return {url: urlOf(socket, ''), source: 'the usual place', tls: null};
}

const schemes = ['unix', 'npipe', 'tcp', 'http', 'https', 'ssh'];

function urlOf(address: string, source: string): string {
  const [, scheme] = /^([^/]*):\/\//.exec(address) ?? [];
  if (scheme !== undefined) {
    if (schemes.includes(scheme)) return address;
    throw new EngineUnavailable(
      `${source} is ${JSON.stringify(address)}; it must begin with ${schemes.join('://, ')}://, or be the path of a socket.`,
    );
  }
  if (address.startsWith('\\\\') || address.startsWith('//./')) {
    return `npipe://${address.replaceAll('\\', '/')}`;
  }
  return address.startsWith('/') || address.startsWith('.')
    ? `unix://${address}`
    : `tcp://${address}`;
}

/** As Docker's command does: https://docs.docker.com/engine/security/protect-access/ */
function tlsOf(variables: Variables): Tls | null {
  const verify = Boolean(variables['DOCKER_TLS_VERIFY']);
  if (!verify && !variables['DOCKER_TLS']) return null;
  return {folder: variables['DOCKER_CERT_PATH'] || configFolder(variables), verify};
}
