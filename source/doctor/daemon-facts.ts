import {statfs} from 'node:fs/promises';
import {hostname} from 'node:os';
import type {Client} from '../sandbox/docker/client.ts';
import {answerIn, ask} from '../sandbox/docker/docker-api.ts';
import {imageSize, knownImages, tagOf} from '../sandbox/docker/images.ts';

/** What a daemon says of itself. Null is what it does not say. */
export interface DaemonFacts {
  readonly version: string;
  readonly apiVersion: string | null;
  /** Such as `linux/amd64`. */
  readonly platform: string;
  /** Versions by component, such as `runc`. */
  readonly components: ReadonlyMap<string, string>;
  readonly cgroupVersion: string | null;
  readonly storageDriver: string | null;
  readonly defaultRuntime: string | null;
  readonly runtimes: readonly string[];
  /** Such as `seccomp`, `apparmor`, `rootless`, `userns`, `selinux`. */
  readonly securityOptions: readonly string[];
  readonly hasAuthorisationPlugins: boolean;
  /** Limits that it cannot enforce, such as `memory`. */
  readonly missingLimits: readonly string[];
  readonly cpus: number | null;
  readonly memoryBytes: number | null;
  readonly dataFolder: string | null;
  /** Free where the daemon keeps its data; null when that is on another machine. */
  readonly freeBytes: number | null;
  readonly warnings: readonly string[];
  readonly images: readonly {readonly tag: string; readonly bytes: number | null}[];
}

/** Asks a daemon for all of it. */
export async function daemonFacts({docker, address, version}: Client): Promise<DaemonFacts> {
  const [about, info] = await Promise.all([ask(docker, '/version'), ask(docker, '/info')]);
  const images = await Promise.all(
    knownImages().map(async image => {
      const tag = tagOf(image);
      return {tag, bytes: await imageSize(docker, tag)};
    }),
  );
  const dataFolder = textIn(info, 'DockerRootDir');
  const isHere = /^(?:unix|npipe):/.test(address.url) && textIn(info, 'Name') === hostname();
  return {
    version,
    apiVersion: textIn(about, 'ApiVersion'),
    platform: `${textIn(about, 'Os') ?? '?'}/${textIn(about, 'Arch') ?? '?'}`,
    components: new Map(
      listIn(about, 'Components').flatMap(component => {
        const [name, text] = [textIn(component, 'Name'), textIn(component, 'Version')];
        return name !== null && text !== null ? [componentOf(name, text)] : [];
      }),
    ),
    cgroupVersion: textIn(info, 'CgroupVersion'),
    storageDriver: textIn(info, 'Driver'),
    defaultRuntime: textIn(info, 'DefaultRuntime'),
    runtimes: Object.keys(Object(info['Runtimes'])).sort(),
    // Each is a list of pairs: `name=seccomp,profile=default`.
    securityOptions: listIn(info, 'SecurityOptions').flatMap(option => {
      return /(?:^|,)name=([^,]*)/.exec(String(option))?.[1] ?? [];
    }),
    hasAuthorisationPlugins: listIn(info['Plugins'], 'Authorization').length > 0,
    missingLimits: Object.entries(limitNames)
      .filter(([name]) => info[name] === false)
      .map(([, title]) => title),
    cpus: numberIn(info, 'NCPU'),
    memoryBytes: numberIn(info, 'MemTotal'),
    dataFolder,
    freeBytes: dataFolder !== null && isHere ? await freeBytesAt(dataFolder) : null,
    warnings: listIn(info, 'Warnings').map(String),
    images,
  };
}

/** Podman writes `OCI Runtime (/usr/sbin/runc)`, and `runc version 1.1.5` with further lines. */
function componentOf(name: string, text: string): readonly [name: string, version: string] {
  const runtime = /^OCI Runtime \((?:.*\/)?(\w+)\)$/.exec(name)?.[1];
  return runtime === undefined
    ? [name.toLowerCase(), text]
    : [runtime, /version (\S+)/.exec(text)?.[1] ?? text];
}

const limitNames = {
  MemoryLimit: 'memory',
  SwapLimit: 'swap',
  CpuCfsQuota: 'processor time',
  PidsLimit: 'number of processes',
};

async function freeBytesAt(folder: string): Promise<number | null> {
  try {
    const {bavail, bsize} = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function textIn(value: unknown, name: string): string | null {
  const found = answerIn(value)[name];
  return typeof found === 'string' && found !== '' ? found : null;
}

function numberIn(value: unknown, name: string): number | null {
  const found = answerIn(value)[name];
  return typeof found === 'number' ? found : null;
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const found = answerIn(value)[name];
  return Array.isArray(found) ? found : [];
}
