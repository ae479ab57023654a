import {existsSync, readdirSync} from 'node:fs';
import {platform} from 'node:os';
import {join} from 'node:path';
import {homeOf} from './user-folders.ts';
import type {Variables} from './user-folders.ts';

/** Where Docker and what stands in for it listen when nobody says otherwise, in the order of trying. */
export function usualDockerSockets(variables: Variables): readonly string[] {
  if (platform() === 'win32') return ['//./pipe/docker_engine'];
  const home = homeOf(variables);
  return thatExist([
    '/var/run/docker.sock',
    // Docker Desktop, on macOS and on Linux.
    join(home, '.docker/run/docker.sock'),
    join(home, '.docker/desktop/docker.sock'),
    // A daemon without root: https://docs.docker.com/engine/security/rootless/
    ...inRuntimeFolder(variables, 'docker.sock'),
    join(home, '.orbstack/run/docker.sock'),
    // Rancher Desktop.
    join(home, '.rd/docker.sock'),
    ...colimaSockets(variables, home),
    join(home, '.lima/docker/sock/docker.sock'),
  ]);
}

/** The same for Podman's Docker-compatible socket. */
export function usualPodmanSockets(variables: Variables): readonly string[] {
  if (platform() === 'win32') return ['//./pipe/podman-machine-default'];
  return thatExist([
    ...inRuntimeFolder(variables, 'podman/podman.sock'),
    '/run/podman/podman.sock',
    join(homeOf(variables), '.local/share/containers/podman/machine/podman.sock'),
  ]);
}

/** The first, so that a message has something to name, and of the others those that exist. */
function thatExist(sockets: readonly string[]): readonly string[] {
  return sockets.filter((socket, index) => index === 0 || existsSync(socket));
}

function inRuntimeFolder(variables: Variables, path: string): readonly string[] {
  const folder = variables['XDG_RUNTIME_DIR'];
  return folder ? [join(folder, path)] : [];
}

/** One for each profile, the default one first: https://github.com/abiosoft/colima/blob/main/docs/FAQ.md */
function colimaSockets(variables: Variables, home: string): readonly string[] {
  const folders = [variables['COLIMA_HOME'], join(home, '.colima'), join(home, '.config/colima')];
  return folders.flatMap(folder => {
    if (!folder) return [];
    const others = foldersIn(folder).filter(profile => profile !== 'default');
    return ['default', ...others].map(profile => join(folder, profile, 'docker.sock'));
  });
}

function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
