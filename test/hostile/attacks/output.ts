import type {Group} from '../attack.ts';

const flood = {outputKeptBytes: 1000, outputMaxBytes: 20_000_000};

export const output: Group = {
  title: 'Output',
  attacks: [
    {
      name: 'Output without end',
      program: 'flood.sh',
      shows: 'its head and its tail',
      stoppedBy: 'limit on output; its middle is counted and dropped',
      limits: flood,
      container: {
        status: 'output-limit',
        stdout: /^y\n[^]*… \d+ bytes omitted …/,
        omitted: 19_000_000,
      },
    },
    {
      name: 'Output without end, from Python',
      program: 'flood.py',
      stoppedBy: 'limit on output; its middle is counted and dropped',
      limits: flood,
      container: {status: 'output-limit', omitted: 19_000_000},
      embedded: {status: 'output-limit', omitted: 19_000_000},
    },
    {
      name: 'Errors without end, and no output',
      program: 'flood-stderr.sh',
      shows: 'its head and its tail',
      stoppedBy: 'limit on output',
      limits: flood,
      container: {status: 'output-limit', stdout: '', stderr: /^y\n[^]*… \d+ bytes omitted …/},
    },
    {
      name: '100 MB without a line break',
      program: 'one-long-line.py',
      shows: 'its head and its tail',
      stoppedBy: 'head and tail are kept, the middle is counted and dropped',
      limits: {outputKeptBytes: 1000},
      container: {status: 'ok', stdout: /^HEADx+\n… 99999008 bytes omitted …\nx+TAIL$/},
      embedded: {status: 'ok', stdout: /^HEADx+\n… 99999008 bytes omitted …\nx+TAIL$/},
    },
    {
      name: 'Single bytes to both streams in turn',
      program: 'alternating-bytes.py',
      shows: 'every byte, in its stream',
      stoppedBy: 'streams are read by pieces of any size',
      container: {status: 'ok', stdout: /^o{20000}$/, stderr: /^e{20000}$/},
      embedded: {status: 'ok', stdout: /^o{20000}$/, stderr: /^e{20000}$/},
    },
    {
      name: 'Closes its streams and runs on',
      program: 'close-streams.py',
      stoppedBy: 'wall time',
      limits: {timeoutS: 3},
      container: {status: 'timeout', stdout: 'before\n'},
    },
    {
      name: 'NUL, invalid UTF-8, terminal commands, no final line break',
      program: 'odd-bytes.py',
      shows: 'every byte',
      stoppedBy: 'bytes are kept as they are, and made harmless wherever they are shown',
      container: {
        status: 'ok',
        bytes:
          '\0\u00FF\u00FE\u001B]52;c;ZXZpbA==\u0007\u001B]0;title\u0007\u001B[2J\u009B31m\r\u001E\b',
      },
      embedded: {
        status: 'ok',
        bytes:
          '\0\u00FF\u00FE\u001B]52;c;ZXZpbA==\u0007\u001B]0;title\u0007\u001B[2J\u009B31m\r\u001E\b',
      },
    },
    {
      name: 'Characters that come byte by byte',
      program: 'split-characters.py',
      stoppedBy: 'bytes are put together before they are decoded',
      container: {status: 'ok', stdout: 'é€🎉'},
      embedded: {status: 'ok', stdout: 'é€🎉'},
    },
    {
      name: 'Forged trailer, with the runner’s secret if it can be found',
      program: 'forged-trailer.py',
      stoppedBy:
        'the runner’s memory is closed; success is the container’s exit code, so only statistics about itself could be forged',
      container: {status: 'runtime-error', exitCode: 9, stdout: /^(?:no way in|secret found)\n$/},
    },
    {
      name: 'Forged end, on the channel to YuuBox',
      program: 'forged-end.js',
      stoppedBy: 'the verdict is the exit code: only statistics about itself can be forged',
      embedded: {status: 'runtime-error', exitCode: 9},
    },
  ],
};
