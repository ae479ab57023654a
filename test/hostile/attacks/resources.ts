import type {Group} from '../attack.ts';

export const resources: Group = {
  title: 'Memory and disk',
  attacks: [
    {
      name: 'Memory bomb in Python',
      program: 'memory-bomb.py',
      stoppedBy: 'limit on memory',
      limits: {memoryMb: 64},
      container: {status: 'out-of-memory', signal: 'SIGKILL', stdout: 'begun\n'},
      embedded: {status: 'out-of-memory', exitCode: 1, stdout: 'begun\n', stderr: /MemoryError/},
    },
    {
      name: 'Memory bomb in JavaScript, outside the heap',
      program: 'memory-bomb.js',
      stoppedBy: 'limit on memory',
      limits: {memoryMb: 96},
      container: {status: 'out-of-memory', signal: 'SIGKILL'},
      embedded: {status: 'out-of-memory'},
    },
    {
      name: 'A child runs out of memory, and the parent ends well',
      program: 'child-out-of-memory.sh',
      stoppedBy: 'limit on memory; the verdict is the program’s own exit',
      limits: {memoryMb: 64},
      container: {status: 'ok', stdout: 'child: 137\n'},
    },
    {
      name: 'Memory in a file without a name',
      program: 'shared-memory.py',
      stoppedBy: 'limit on the size of a file, limit on memory',
      limits: {memoryMb: 64},
      container: {status: 'out-of-memory', stdout: 'begun\n'},
    },
    {
      name: 'Fills /tmp',
      program: 'fill-tmp.py',
      stoppedBy: 'size of /tmp',
      limits: {diskMb: 8},
      container: {status: 'disk-limit', exitCode: 1, stderr: /No space left on device/},
      embedded: {status: 'disk-limit', exitCode: 1, stderr: /No space left on device/},
    },
    {
      name: 'Fills /dev/shm',
      program: 'fill-shm.py',
      stoppedBy: 'size of /dev/shm',
      limits: {diskMb: 8},
      container: {status: 'runtime-error', exitCode: 1, stderr: /No space left on device/},
    },
    {
      name: 'Empty files without end',
      program: 'empty-files.py',
      stoppedBy: 'number of files in /tmp; Podman can only limit their memory',
      limits: {diskMb: 1, timeoutS: 20},
      container: {status: 'disk-limit', exitCode: 1, stderr: /No space left on device/},
      podman: {status: 'out-of-memory', signal: 'SIGKILL'},
      embedded: {status: 'disk-limit', exitCode: 1, stderr: /No space left on device/},
    },
    {
      name: 'Sparse file of a petabyte',
      program: 'sparse-file.py',
      stoppedBy: 'limit on the size of a file',
      container: {status: 'ok', stdout: 'File too large\n'},
    },
    {
      name: 'Opens files without end',
      program: 'open-files.py',
      stoppedBy: 'limit on open files',
      container: {status: 'ok', stdout: 'Too many open files True\n'},
    },
  ],
};
