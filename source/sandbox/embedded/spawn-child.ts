import {spawn, type ChildProcess, type StdioOptions} from 'node:child_process';

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
  readonly stdin: 'pipe' | 'ignore' | number;
}

/**
 * Starts Node under its permission model: no files but `reads`, no child processes, workers, add-ons or
 * inspector. SQLite is off because it opens files past the model. Descriptor 3 is the child's channel to us.
 */
export function spawnChild(options: ChildOptions): ChildProcess {
  const stdio: StdioOptions = [options.stdin, 'pipe', 'pipe', 'pipe'];
  return spawn(
    process.execPath,
    [
      '--permission',
      ...options.reads.map(path => `--allow-fs-read=${path}`),
      '--no-experimental-sqlite',
      ...options.nodeOptions,
      ...options.preloads.flatMap(path => ['--require', path]),
      options.script,
      ...options.args,
    ],
    {
      cwd: options.cwd,
      env: {...systemEnvironment(), ...options.env},
      stdio,
      windowsHide: true,
      // In a process group of its own, a Ctrl-C at the terminal is ours to handle. On Windows it would escape the job object
      // that ends it with us.
      detached: process.platform !== 'win32',
    },
  );
}

/** Windows cannot do cryptography or sockets without these. */
function systemEnvironment(): Record<string, string> {
  const {SystemRoot, windir} = process.env;
  if (process.platform !== 'win32') return {};
  return {...(SystemRoot && {SystemRoot}), ...(windir && {windir})};
}
