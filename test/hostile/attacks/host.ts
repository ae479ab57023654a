import type {Group} from '../attack.ts';

const noNetwork = (names: readonly string[]): string =>
  names.map(name => `${name} unreachable\n`).join('');

export const host: Group = {
  title: 'The host and other runs',
  attacks: [
    {
      name: 'docker.sock, /proc/1/root, kcore, sysrq, cgroup files',
      program: 'host-files.py',
      shows: 'none opens, or it is empty',
      stoppedBy: 'no host mounts, masked paths, no capabilities, not root',
      container: {
        status: 'ok',
        stdout: '/proc/kcore 0\n/proc/keys 0\n/proc/timer_list 0\n/proc/interrupts 0\n[]\n',
      },
    },
    {
      name: 'Files and commands of the host, from JavaScript',
      program: 'host-files.js',
      shows: 'each is denied',
      stoppedBy: 'Node’s permission model',
      embedded: {status: 'ok', stdout: /^(?:\w+ ERR_(?:ACCESS_DENIED|DLOPEN_DISABLED)\n){8}$/},
    },
    {
      name: 'Files and commands of the host, from Python',
      program: 'host-files-embedded.py',
      shows: 'each raises an error',
      stoppedBy: 'WebAssembly has none',
      embedded: {status: 'ok', stdout: /^(?:\w+ \w+Error\n){8}$/},
    },
    {
      name: 'Environment of the host, from Python',
      program: 'environment.py',
      shows: 'no secret, no name of ours',
      stoppedBy: 'only the job’s variables are passed on',
      container: {status: 'ok', stdout: 'False []\n'},
      embedded: {status: 'ok', stdout: 'False []\n'},
    },
    {
      name: 'Environment of the host, from JavaScript',
      program: 'environment.js',
      shows: 'no secret, no name of ours',
      stoppedBy: 'only the job’s variables are passed on',
      container: {status: 'ok', stdout: 'false []\n'},
      embedded: {status: 'ok', stdout: 'false []\n'},
    },
    {
      name: 'Setuid programs, found and made',
      program: 'setuid.py',
      shows: 'it stays user 1000',
      stoppedBy: 'no-new-privileges, nosuid on /tmp',
      container: {
        status: 'ok',
        stdout: 'True True\n1000\nOperation not permitted\n',
      },
    },
    {
      name: 'Metadata service, host, LAN, DNS, IPv6, broadcast, from Python',
      program: 'network.py',
      shows: 'none can be reached',
      stoppedBy: 'no network but its own loopback',
      container: {
        status: 'ok',
        stdout: noNetwork([
          'metadata',
          'host',
          'local network',
          'internet',
          'IPv6',
          'metadata by IPv6',
          'mapped',
          'names',
          'broadcast',
        ]),
      },
    },
    {
      name: 'Metadata service, host, docker.sock, DNS, from JavaScript',
      program: 'network.js',
      shows: 'none can be reached',
      stoppedBy: 'no network; Node’s permission model in the embedded engine',
      container: {
        status: 'ok',
        stdout: noNetwork(['metadata', 'host', 'docker', 'IPv6', 'fetch', 'names', 'datagram']),
      },
      embedded: {
        status: 'ok',
        stdout: noNetwork(['metadata', 'host', 'docker', 'IPv6', 'fetch', 'names', 'datagram']),
      },
    },
    {
      name: 'Files, shared memory, queues, sockets of the run before',
      program: 'find-traces.py',
      shows: 'finds nothing',
      stoppedBy: 'every run has a sandbox of its own, which is destroyed',
      after: 'leave-traces.py',
      container: {status: 'ok', stdout: '[]\n'},
    },
  ],
};
