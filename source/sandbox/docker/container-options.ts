import type {ContainerCreateOptions} from 'dockerode';
import type {Limits} from '../limits.ts';
import {runner} from './runner.ts';
import {seccompOption} from './seccomp/security-option.ts';

export interface ContainerSettings {
  readonly product: 'docker' | 'podman';
  readonly image: string;
  readonly limits: Limits;
  readonly labels: Record<string, string>;
  /** Name of an OCI runtime that the daemon knows, such as `runsc`; null for its default. */
  readonly runtime: string | null;
}

const megabyte = 1024 * 1024;
/** A mount with room for nothing. */
const nothing = 'ro,noexec,nosuid,nodev,size=4096';

/**
 * What the kernel tells of the host, hidden: Moby's list of today, for older daemons lack the last two,
 * by which keystrokes and keys on the host can be guessed (CVE-2020-8694).
 */
const maskedPaths = [
  '/proc/acpi',
  '/proc/asound',
  '/proc/kcore',
  '/proc/keys',
  '/proc/latency_stats',
  '/proc/sched_debug',
  '/proc/scsi',
  '/proc/timer_list',
  '/proc/timer_stats',
  '/sys/firmware',
  '/proc/interrupts',
  '/sys/devices/virtual/powercap',
];

/** A locked-down container that waits for one program. Every hardening setting is here. */
export function containerOptions(settings: ContainerSettings): ContainerCreateOptions {
  const {product, image, limits, labels, runtime} = settings;
  const diskBytes = limits.diskMb * megabyte;
  // Podman knows no such option; there the memory limit bounds the number of files.
  const inodes = (count: number): string => (product === 'docker' ? `,nr_inodes=${count}` : '');
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
      SecurityOpt: [
        'no-new-privileges',
        seccompOption(product),
        // Podman passes over MaskedPaths.
        ...(product === 'podman' ? [`mask=${maskedPaths.join(':')}`] : []),
      ],
      MaskedPaths: [...maskedPaths],
      // Should the host itself run out of memory, a program goes before anything of the user's.
      OomScoreAdj: 500,
      IpcMode: 'none',
      Tmpfs: {
        // Moby adds noexec unless told otherwise, and then compiled programs cannot start.
        '/tmp': `rw,exec,nosuid,nodev,mode=1777,size=${diskBytes}${inodes(inodesFor(limits))}`,
        // Without it POSIX semaphores fail, and Python's multiprocessing with them.
        '/dev/shm': `rw,noexec,nosuid,nodev,mode=1777,size=${Math.min(diskBytes, 64 * megabyte)}${inodes(1024)}`,
        // In these Podman gives a read-only root room to write, as much as there is memory.
        ...(product === 'podman' ? {'/run': nothing, '/var/tmp': nothing} : {}),
      },
      Ulimits: [
        {Name: 'nofile', Soft: 1024, Hard: 4096},
        {Name: 'fsize', Soft: diskBytes, Hard: diskBytes},
        {Name: 'core', Soft: 0, Hard: 0},
        // Left to itself, Podman asks for more than it may have, and no container starts.
        ...(product === 'podman' ? [{Name: 'nproc', Soft: 16_384, Hard: 16_384}] : []),
      ],
      LogConfig: {Type: 'none', Config: {}},
      ...(runtime === null ? {} : {Runtime: runtime}),
    },
  };
}

/** One file for each 2.5 kB, which is what packages of small files need; 10,000 files always fit. */
function inodesFor(limits: Limits): number {
  return 12_000 + limits.diskMb * 400;
}
