import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {homedir, platform} from 'node:os';
import {join} from 'node:path';

/** Where a container daemon may be. */
export interface DaemonAddress {
  /** Such as `unix:///var/run/docker.sock`, `tcp://10.0.0.7:2376` or `ssh://me@build`. */
  readonly url: string;
  /** Who says so, for messages: `DOCKER_HOST`, `the default`. */
  readonly source: string;
  /** Folder with ca.pem, cert.pem and key.pem; null without TLS. */
  readonly certificates: string | null;
}

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Where to look for Docker, in order. Whoever names a place gets that place alone: `socket` (a path or a
 * URL), then YUUBOX_DOCKER_SOCKET, DOCKER_HOST and the Docker context. Otherwise the usual sockets.
 */
export async function dockerAddresses(
  socket: string | undefined,
  variables: Variables = process.env,
): Promise<readonly DaemonAddress[]> {
  const certificates = certificatesOf(variables);
  const named = [
    [socket, 'the socket that was asked for'],
    [variables['YUUBOX_DOCKER_SOCKET'], 'YUUBOX_DOCKER_SOCKET'],
    [variables['DOCKER_HOST'], 'DOCKER_HOST'],
  ] as const;
  for (const [address, source] of named) {
    if (address) return [{url: urlOf(address), source, certificates}];
  }
  const context = await contextAddress(variables);
  if (context) return [context];
  const sockets =
    platform() === 'win32'
      ? ['npipe:////./pipe/docker_engine']
      : [
          '/var/run/docker.sock',
          join(homedir(), '.docker/run/docker.sock'),
          ...inRuntimeFolder(variables, 'docker.sock'),
          join(homedir(), '.colima/default/docker.sock'),
        ];
  return usual(sockets);
}

/** Where to look for Podman's Docker-compatible socket, in order. */
export function podmanAddresses(variables: Variables = process.env): readonly DaemonAddress[] {
  const named = variables['CONTAINER_HOST'];
  if (named) return [{url: urlOf(named), source: 'CONTAINER_HOST', certificates: null}];
  return usual(
    platform() === 'win32'
      ? ['npipe:////./pipe/podman-machine-default']
      : [
          ...inRuntimeFolder(variables, 'podman/podman.sock'),
          '/run/podman/podman.sock',
          join(homedir(), '.local/share/containers/podman/machine/podman.sock'),
        ],
  );
}

/** The first, so that a message has something to name, and of the others those that exist. */
function usual(sockets: readonly string[]): readonly DaemonAddress[] {
  return sockets
    .filter((socket, index) => index === 0 || existsSync(socket))
    .map(socket => ({url: urlOf(socket), source: 'the usual place', certificates: null}));
}

function inRuntimeFolder(variables: Variables, path: string): readonly string[] {
  const folder = variables['XDG_RUNTIME_DIR'];
  return folder ? [join(folder, path)] : [];
}

function urlOf(address: string): string {
  if (address.includes('://')) return address;
  if (address.startsWith('\\\\') || address.startsWith('//./')) {
    return `npipe://${address.replaceAll('\\', '/')}`;
  }
  return address.startsWith('/') || address.startsWith('.')
    ? `unix://${address}`
    : `tcp://${address}`;
}

function certificatesOf(variables: Variables): string | null {
  const verify = variables['DOCKER_TLS_VERIFY'];
  return verify ? (variables['DOCKER_CERT_PATH'] ?? join(homedir(), '.docker')) : null;
}

/**
 * The endpoint of the current Docker context, unless that is the default one:
 * https://docs.docker.com/engine/manage-resources/contexts/
 */
async function contextAddress(variables: Variables): Promise<DaemonAddress | null> {
  const folder = variables['DOCKER_CONFIG'] ?? join(homedir(), '.docker');
  const name =
    variables['DOCKER_CONTEXT'] ??
    textAt(await readJson(join(folder, 'config.json')), ['currentContext']);
  if (!name || name === 'default') return null;
  const id = createHash('sha256').update(name).digest('hex');
  const meta = await readJson(join(folder, 'contexts/meta', id, 'meta.json'));
  const url = textAt(meta, ['Endpoints', 'docker', 'Host']);
  if (!url) return null;
  const certificates = join(folder, 'contexts/tls', id, 'docker');
  return {
    url,
    source: `the Docker context ${name}`,
    certificates: existsSync(certificates) ? certificates : null,
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return null;
  }
}

function textAt(value: unknown, keys: readonly string[]): string | null {
  let here = value;
  for (const key of keys) {
    if (typeof here !== 'object' || here === null) return null;
    here = (here as Record<string, unknown>)[key]; // Any object can be looked into by name.
  }
  return typeof here === 'string' ? here : null;
}
