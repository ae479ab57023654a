import {spawn, type ChildProcess, type StdioOptions} from 'node:child_process';
import {existsSync} from 'node:fs';
import {networkNamespace} from './network-namespace.ts';

export interface ChildOptions {
  /** Files and folders that the child may read, and no others. */
  readonly reads: readonly string[];
  /** Folders that it may write to, and no others. */
  readonly writes: readonly string[];
  /** The most that one file may hold, in MB, whatever writes it. */
  readonly fileMb: number;
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

/** Kilobytes of stack to ask for, best first: macOS allows 65,520 at most. */
const deepStacks = '262144 65520';

/**
 * Starts Node with limits that the kernel holds it to: no core dump, the size of a file (in blocks
 * of 512 bytes), the number of open files. With `stacks` it takes the first that it gets, and Node
 * is told of nine tenths of what it got. A system that does not know one of them goes without.
 */
const withLimits = `
blocks=$1 stacks=$2 node=$3
shift 3
ulimit -c 0
ulimit -f "$blocks" 2>/dev/null
ulimit -n 1024 2>/dev/null
for size in $stacks; do ulimit -s $size 2>/dev/null && break; done
if [ -n "$stacks" ]; then
  size=$(ulimit -s)
  [ "$size" = unlimited ] && size=65520
  set -- --stack-size=$((size * 9 / 10)) "$@"
fi
exec "$node" "$@"
`;

/**
 * Starts Node under its permission model: no files but `reads` and `writes`, no child processes,
 * workers, add-ons or inspector; and without a network where the kernel lets us. SQLite is off
 * because it opens files past the model. Descriptor 3 is the child's channel to us.
 */
export function spawnChild(options: ChildOptions): ChildProcess {
  const stdio: StdioOptions = [options.stdin, 'pipe', 'pipe', 'pipe'];
  const node = [
    process.execPath,
    '--permission',
    ...options.reads.map(path => `--allow-fs-read=${path}`),
    ...options.writes.map(path => `--allow-fs-write=${path}`),
    '--no-experimental-sqlite',
    ...options.nodeOptions,
    ...options.preloads.flatMap(path => ['--require', path]),
    options.script,
    ...options.args,
  ];
  const [command = process.execPath, ...args] = [...namespace(), ...limits(options), ...node];
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

function namespace(): readonly string[] {
  const network = networkNamespace();
  return network.inForce ? network.command : [];
}

function limits({fileMb, deepStack}: ChildOptions): readonly string[] {
  const shell = '/bin/sh';
  if (!existsSync(shell)) return [];
  return [shell, '-c', withLimits, 'sh', String(fileMb * 2048), deepStack ? deepStacks : ''];
}

/** Windows cannot do cryptography or sockets without these. */
function systemEnvironment(): Record<string, string> {
  const {SystemRoot, windir} = process.env;
  if (process.platform !== 'win32') return {};
  return {...(SystemRoot && {SystemRoot}), ...(windir && {windir})};
}
