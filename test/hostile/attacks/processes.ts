import type {Group} from '../attack.ts';

const limits = {timeoutS: 3};
const timeout = {status: 'timeout', signal: 'SIGKILL'} as const;

export const processes: Group = {
  title: 'Processes and time',
  attacks: [
    {
      name: 'Fork bomb',
      program: 'fork-bomb.py',
      stoppedBy: 'limit on processes, wall time',
      limits,
      container: {...timeout, stdout: 'no more processes\n'},
    },
    {
      name: 'Fork bomb that its parent leaves behind',
      program: 'fork-bomb-left-behind.sh',
      stoppedBy: 'the container ends with the program',
      limits,
      container: {status: 'ok', stdout: 'lit\n'},
    },
    {
      name: 'Thread bomb',
      program: 'thread-bomb.py',
      stoppedBy: 'limit on processes',
      container: {status: 'ok', stdout: "can't start new thread True\n"},
      embedded: {status: 'ok', stdout: "can't start new thread True\n"},
    },
    {
      name: 'Worker bomb',
      program: 'worker-bomb.js',
      stoppedBy: 'limit on processes; the embedded engine has no workers',
      limits: {pids: 32, memoryMb: 1024},
      container: {status: 'ok', stdout: 'ERR_WORKER_INIT_FAILED\n'},
      embedded: {status: 'ok', stdout: 'ERR_ACCESS_DENIED\n'},
    },
    {
      name: 'Busy loop that ignores every signal',
      program: 'busy-loop.py',
      stoppedBy: 'wall time',
      limits,
      container: {...timeout, stdout: 'begun\n'},
      embedded: {...timeout, stdout: 'begun\n'},
    },
    {
      name: 'Busy loop that blocks the event loop',
      program: 'busy-loop.js',
      stoppedBy: 'wall time',
      // Node takes its time to start.
      limits: {timeoutS: 5},
      container: {...timeout, stdout: 'begun\n'},
      embedded: {...timeout, stdout: 'begun\n'},
    },
    {
      name: 'Silent sleep',
      program: 'silent-sleep.py',
      stoppedBy: 'wall time',
      limits,
      container: {...timeout, stdout: '', stderr: ''},
      embedded: {...timeout, stdout: '', stderr: ''},
    },
    {
      name: 'Stops itself with SIGSTOP',
      program: 'stop-itself.sh',
      stoppedBy: 'wall time',
      limits,
      container: {...timeout, stdout: 'stopping\n'},
    },
    {
      name: 'kill -9 of everything',
      program: 'kill-everything.py',
      stoppedBy: 'the runner is process 1, which no signal from inside ends',
      container: {
        status: 'runtime-error',
        exitCode: 5,
        stdout: 'still here\n',
      },
    },
    {
      name: 'Parent ends while a child holds stdout',
      program: 'hold-stdout.py',
      stoppedBy: 'the container ends with the program',
      container: {status: 'ok', stdout: 'parent done\n'},
    },
    {
      name: 'Daemon: double fork, own session, ignores SIGTERM',
      program: 'daemon.py',
      stoppedBy: 'the container ends with the program',
      container: {status: 'ok', stdout: 'parent done\n'},
    },
    {
      name: 'Stack overflow below the interpreter',
      program: 'native-stack-overflow.js',
      stoppedBy: 'limit on the stack',
      container: {status: 'runtime-error', signal: 'SIGSEGV'},
    },
    {
      name: 'Stack overflow in Python',
      program: 'stack-overflow.py',
      stoppedBy: 'the interpreter',
      container: {status: 'runtime-error', exitCode: 1, stderr: /RecursionError/},
      embedded: {status: 'runtime-error', exitCode: 1, stderr: /RecursionError/},
    },
    {
      name: 'Stack overflow in JavaScript',
      program: 'stack-overflow.js',
      stoppedBy: 'the interpreter',
      container: {status: 'runtime-error', exitCode: 1, stderr: /RangeError/},
      embedded: {status: 'runtime-error', exitCode: 1, stderr: /RangeError/},
    },
  ],
};
