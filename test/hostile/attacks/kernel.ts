import type {Group} from '../attack.ts';

/** What the profile answers, or the kernel or daemon that does not know the call at all. */
const refused = (...names: readonly string[]): RegExp =>
  new RegExp(`^${names.map(name => `${name}: (?:EPERM|ENOSYS)\n`).join('')}$`);

const seccomp = 'seccomp profile';
const eachRefused = 'each fails with EPERM or ENOSYS';

export const kernel: Group = {
  title: 'The kernel',
  attacks: [
    {
      name: 'Keyrings: add_key, request_key, keyctl',
      program: 'keyrings.py',
      shows: eachRefused,
      stoppedBy: seccomp,
      container: {status: 'ok', stdout: refused('add_key', 'request_key', 'keyctl')},
    },
    {
      name: 'AF_ALG, AF_VSOCK, raw and other odd sockets',
      program: 'sockets.py',
      shows: eachRefused,
      stoppedBy: 'seccomp profile, no capabilities',
      container: {
        status: 'ok',
        stdout: refused(
          'AF_ALG',
          'AF_ALG in disguise',
          'AF_VSOCK',
          'AF_PACKET',
          'AF_XDP',
          'AF_KCM',
          'AF_TIPC',
          'AF_BLUETOOTH',
          'AF_CAN',
          'netfilter',
          'raw IP',
          'raw IPv6',
          'ping',
          'SCTP',
          'a pair of TIPC',
        ),
      },
    },
    {
      name: 'io_uring, bpf, userfaultfd, perf, kexec, modules and their like',
      program: 'kernel-calls.py',
      shows: eachRefused,
      stoppedBy: 'seccomp profile, no capabilities',
      container: {
        status: 'ok',
        stdout: refused(
          'io_uring_setup',
          'io_setup',
          'bpf',
          'userfaultfd',
          'perf_event_open',
          'personality',
          'kexec_load',
          'init_module',
          'finit_module',
          'reboot',
          'swapon',
          'acct',
          'quotactl',
          'sethostname',
          'settimeofday',
          'syslog',
          'vmsplice',
          'memfd_secret',
          'cachestat',
        ),
      },
    },
    {
      name: 'unshare, mount, setns, mknod',
      program: 'namespaces.py',
      shows: eachRefused,
      stoppedBy: 'seccomp profile, no capabilities',
      container: {
        status: 'ok',
        stdout: refused(
          'unshare',
          'unshare',
          'clone',
          'clone3',
          'setns',
          'mount',
          'umount2',
          'fsopen',
          'open_tree',
          'move_mount',
          'mount_setattr',
          'pivot_root',
          'chroot',
          'name_to_handle_at',
          'open_by_handle_at',
          'fanotify_init',
          'disk device',
          'memory device',
        ),
      },
    },
    {
      name: 'ptrace, process_vm_readv and pidfd_getfd on the runner',
      program: 'other-processes.py',
      shows: eachRefused,
      stoppedBy: seccomp,
      container: {
        status: 'ok',
        stdout: refused(
          'ptrace',
          'ptrace',
          'process_vm_readv',
          'process_vm_writev',
          'pidfd_getfd',
          'process_madvise',
          'kcmp',
        ),
      },
    },
    {
      name: 'System calls by way of 32 bits and x32',
      program: 'other-abi.py',
      stoppedBy: seccomp,
      container: {status: 'ok', stdout: 'SIGSYS SIGSYS\n'},
    },
    {
      name: 'sync, 100,000 times',
      program: 'sync.py',
      stoppedBy: 'seccomp profile: it does nothing',
      container: {status: 'ok', stdout: '{0}\n'},
    },
  ],
};
