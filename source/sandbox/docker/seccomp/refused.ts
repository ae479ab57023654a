/** System calls that no program gets. */
export interface Refusal {
  readonly names: readonly string[];
  /** What they answer; `0` is a success that does nothing. */
  readonly answer: 'EPERM' | 'ENOSYS' | '0';
  readonly why: string;
}

/** Moby's default allows these. ENOSYS is for those that programs try on the way to something older. */
export const refusedBeyondMoby: readonly Refusal[] = [
  {
    names: ['ptrace', 'process_vm_readv', 'process_vm_writev'],
    answer: 'EPERM',
    why: 'They read and change other processes, and the runner is one of the same user. Only debuggers need them.',
  },
  {
    names: [
      'io_setup',
      'io_submit',
      'io_getevents',
      'io_pgetevents',
      'io_pgetevents_time64',
      'io_cancel',
      'io_destroy',
    ],
    answer: 'ENOSYS',
    why: 'All programs of a host share one number of requests (fs.aio-max-nr), which one of them could use up. Databases use them; languages use threads.',
  },
  {
    names: ['sync', 'syncfs'],
    answer: '0',
    why: 'They make the host write out every file system it has, so that one program could stall all others. What a program writes lies in memory: there is nothing to write out.',
  },
  {
    names: ['name_to_handle_at'],
    answer: 'EPERM',
    why: 'The first half of reaching files past the container’s root by their number; Moby refuses only the second, open_by_handle_at.',
  },
  {
    names: ['fanotify_mark'],
    answer: 'EPERM',
    why: 'Good for nothing without fanotify_init, which Moby refuses too.',
  },
  {
    names: ['listmount', 'statmount'],
    answer: 'ENOSYS',
    why: 'New ways to ask about mounts, which no language needs; /proc/self/mountinfo is what they all read.',
  },
  {
    names: ['cachestat'],
    answer: 'ENOSYS',
    why: 'Tells which parts of a file are in memory. Sandboxes share the files of their image, so it would tell what others do.',
  },
  {
    names: ['memfd_secret'],
    answer: 'ENOSYS',
    why: 'Memory that the kernel can neither move nor swap, for keys; no language uses it.',
  },
  {
    names: ['vmsplice'],
    answer: 'EPERM',
    why: 'Lends pages of memory to pipes, which has let programs read what others wrote later (CVE-2020-29374). Pipes work without it.',
  },
  {
    names: ['modify_ldt'],
    answer: 'EPERM',
    why: 'Makes segments for 16-bit programs, an old corner with a row of holes (CVE-2015-5157, CVE-2017-17053). Moby keeps it for Wine.',
  },
  {
    names: ['socketcall'],
    answer: 'EPERM',
    why: 'The 32-bit way to socket(): a filter cannot see which family it asks for. 64-bit processors that matter have none.',
  },
];

/**
 * Moby's default refuses these too, to a container without capabilities. They are written down so that no
 * later version of the list above lets one of them in.
 */
export const refusedByBoth: readonly Refusal[] = [
  {
    names: ['io_uring_setup', 'io_uring_enter', 'io_uring_register'],
    answer: 'EPERM',
    why: 'The largest source of ways into the kernel of recent years, and it gets round filters on single calls. Runtimes fall back to epoll and threads.',
  },
  {
    names: ['keyctl', 'add_key', 'request_key'],
    answer: 'EPERM',
    why: 'Keyrings belong to a user, not to a container: keys would outlive the run and be seen by the next.',
  },
  {
    names: ['userfaultfd'],
    answer: 'EPERM',
    why: 'Lets a program stop the kernel in the middle of a copy, which turns small races into sure ones.',
  },
  {
    names: ['bpf', 'perf_event_open'],
    answer: 'EPERM',
    why: 'Load programs into the kernel, and watch it and others at work.',
  },
  {
    names: ['unshare', 'setns', 'chroot', 'pivot_root'],
    answer: 'EPERM',
    why: 'In a user namespace of its own a program is root over much of the kernel that it cannot otherwise reach.',
  },
  {
    names: [
      'mount',
      'umount2',
      'mount_setattr',
      'move_mount',
      'open_tree',
      'fsopen',
      'fsconfig',
      'fsmount',
      'fspick',
    ],
    answer: 'EPERM',
    why: 'Change what the container sees of the file system.',
  },
  {
    names: ['open_by_handle_at'],
    answer: 'EPERM',
    why: 'Opens files by their number, past the container’s root.',
  },
  {
    names: ['pidfd_getfd', 'process_madvise', 'kcmp'],
    answer: 'EPERM',
    why: 'Take open files and facts about memory from other processes.',
  },
  {
    names: [
      'kexec_load',
      'kexec_file_load',
      'init_module',
      'finit_module',
      'delete_module',
      'reboot',
    ],
    answer: 'EPERM',
    why: 'Change or replace the kernel.',
  },
  {
    names: [
      'swapon',
      'swapoff',
      'acct',
      'quotactl',
      'settimeofday',
      'clock_settime',
      'sethostname',
      'syslog',
    ],
    answer: 'EPERM',
    why: 'Settings and secrets of the whole host.',
  },
  {
    names: ['clone3'],
    answer: 'ENOSYS',
    why: 'Its flags lie in memory, where a filter cannot see them. The C library falls back to clone.',
  },
];
