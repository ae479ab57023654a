import type {Group} from '../attack.ts';

export const input: Group = {
  title: 'Source, files and stdin',
  attacks: [
    {
      name: 'Quotes, `$()` and here-documents in the source',
      program: 'quotes.py',
      stoppedBy: 'source travels as bytes on stdin, never through a command line',
      container: {status: 'ok', stdout: `<<'EOF'\n$(id) \`id\` \${HOME} "'"'\\\nEOF\n`},
      embedded: {status: 'ok', stdout: `<<'EOF'\n$(id) \`id\` \${HOME} "'"'\\\nEOF\n`},
    },
    {
      name: '200 KB of source',
      program: 'count-own-source.py',
      stoppedBy: 'source travels as bytes on stdin, never through a command line',
      sourceBytes: 200_000,
      container: {status: 'ok', stdout: 'True\n'},
      embedded: {status: 'ok', stdout: 'True\n'},
    },
    {
      name: '10,000 files',
      program: 'count-files.py',
      stoppedBy: 'they travel in one archive',
      files: 10_000,
      container: {status: 'ok', stdout: '49995000\n'},
      embedded: {status: 'ok', stdout: '49995000\n'},
    },
    {
      name: '10 MB of stdin that is never read',
      program: 'ignore-stdin.py',
      stoppedBy: 'stdin is fed from aside, so that nothing waits for it',
      stdin: () => Buffer.alloc(10_000_000, 'x'),
      container: {status: 'ok', stdout: 'done\n'},
      embedded: {status: 'ok', stdout: 'done\n'},
    },
    {
      name: 'Waits for stdin where there is none',
      program: 'want-stdin.py',
      stoppedBy: 'stdin is at its end then',
      container: {status: 'runtime-error', exitCode: 1, stderr: /EOFError/},
      embedded: {status: 'runtime-error', exitCode: 1, stderr: /EOFError/},
    },
    {
      name: 'Compile bombs for Python',
      program: 'compile-bomb.py',
      stoppedBy: 'the interpreter; limits on memory and time',
      container: {status: 'ok', stdout: 'True\n'},
      embedded: {status: 'ok', stdout: 'True\n'},
    },
    {
      name: 'Compile bomb for JavaScript',
      program: 'compile-bomb.js',
      stoppedBy: 'the interpreter; limits on memory and time',
      container: {status: 'ok', stdout: 'true\n'},
      embedded: {status: 'ok', stdout: 'true\n'},
    },
  ],
};
