import type {ContainerCreateOptions} from 'dockerode';
import type {Limits} from '../limits.ts';
import {runner} from './runner.ts';

export interface ContainerSettings {
  readonly image: string;
  readonly limits: Limits;
  readonly labels: Record<string, string>;
  /** Name of an OCI runtime that the daemon knows, such as `runsc`; null for its default. */
  readonly runtime: string | null;
}

const megabyte = 1024 * 1024;

/** A locked-down container that waits for one program. Every hardening setting is here. */
export function containerOptions(settings: ContainerSettings): ContainerCreateOptions {
  const {image, limits, labels, runtime} = settings;
  const diskBytes = limits.diskMb * megabyte;
  return {
    Image: image,
    Entrypoint: ['/bin/sh', '-c', runner],
    Cmd: [],
    User: '1000:1000',
    WorkingDir: '/tmp',
    Hostname: 'sandbox',
    // The image's own variables, and a home that can be written to; nothing of the host's.
    Env: ['HOME=/tmp', 'LANG=C.UTF-8'],
    Labels: labels,
    Tty: false,
    OpenStdin: true,
    // When the attached YuuBox goes away stdin ends, and with it what runs inside.
    StdinOnce: true,
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      Memory: limits.memoryMb * megabyte,
      MemorySwap: limits.memoryMb * megabyte,
      NanoCpus: Math.round(limits.cpus * 1e9),
      PidsLimit: limits.pids,
      NetworkMode: limits.network,
      ReadonlyRootfs: true,
      CapDrop: ['ALL'],
      SecurityOpt: ['no-new-privileges'],
      IpcMode: 'none',
      Tmpfs: {
        // Moby adds noexec unless told otherwise, and then compiled programs cannot start.
        '/tmp': `rw,exec,nosuid,nodev,size=${diskBytes},nr_inodes=${inodes(limits)},mode=1777`,
        // Without it POSIX semaphores fail, and Python's multiprocessing with them.
        '/dev/shm': `rw,noexec,nosuid,nodev,size=${Math.min(diskBytes, 64 * megabyte)},nr_inodes=1024,mode=1777`,
      },
      Ulimits: [
        {Name: 'nofile', Soft: 1024, Hard: 4096},
        {Name: 'fsize', Soft: diskBytes, Hard: diskBytes},
        {Name: 'core', Soft: 0, Hard: 0},
      ],
      LogConfig: {Type: 'none', Config: {}},
      ...(runtime === null ? {} : {Runtime: runtime}),
    },
  };
}

/** One file for each 2.5 kB, which is what packages of small files need; 10,000 files always fit. */
function inodes(limits: Limits): number {
  return 12_000 + limits.diskMb * 400;
}
