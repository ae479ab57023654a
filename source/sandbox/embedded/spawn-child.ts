import {spawn, type ChildProcess, type StdioOptions} from 'node:child_process';
import {existsSync} from 'node:fs';

export interface ChildOptions {
  /** Files and folders that the child may read; nothing else, and it may write nothing. */
  readonly reads: readonly string[];
  readonly nodeOptions: readonly string[];
  /** Preloaded in this order. */
  readonly preloads: readonly string[];
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What becomes of its descriptor 0. */
  readonly stdin: 'pipe' | number;
  /** Whether it wants a stack as large as it can get. */
  readonly deepStack: boolean;
}

/**
 * Starts a command with a stack of 256 MB where the system allows that, or of 64 MB (macOS allows
 * 65,520 kB at most), and tells Node of nine tenths of what it got.
 */
const withDeepStack = `
ulimit -s 262144 2>/dev/null || ulimit -s 65520 2>/dev/null
size=$(ulimit -s)
[ "$size" = unlimited ] && size=65520
node=$1
shift
exec "$node" --stack-size=$((size * 9 / 10)) "$@"
`;

/**
 * Starts Node under its permission model: no files but `reads`, no child processes, workers,
 * add-ons or inspector. SQLite is off because it opens files past the model. Descriptor 3 is the
 * child's channel to us.
 */
export function spawnChild(options: ChildOptions): ChildProcess {
  const stdio: StdioOptions = [options.stdin, 'pipe', 'pipe', 'pipe'];
  const node = [
    process.execPath,
    '--permission',
    ...options.reads.map(path => `--allow-fs-read=${path}`),
    '--no-experimental-sqlite',
    ...options.nodeOptions,
    ...options.preloads.flatMap(path => ['--require', path]),
    options.script,
    ...options.args,
  ];
  const shell = '/bin/sh';
  const inShell = options.deepStack && existsSync(shell);
  const [command = shell, ...args] = inShell ? [shell, '-c', withDeepStack, 'sh', ...node] : node;
  return spawn(command, args, {
    cwd: options.cwd,
    env: {...systemEnvironment(), ...options.env},
    stdio,
    windowsHide: true,
    // In a process group of its own: Ctrl-C at the terminal is for us alone. On Windows that would
    // take it out of the job object that ends it together with us.
    detached: process.platform !== 'win32',
  });
}

/** Windows cannot do cryptography or sockets without these. */
function systemEnvironment(): Record<string, string> {
  const {SystemRoot, windir} = process.env;
  if (process.platform !== 'win32') return {};
  return {...(SystemRoot && {SystemRoot}), ...(windir && {windir})};
}
