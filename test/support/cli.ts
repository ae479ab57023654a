import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';

const root = join(import.meta.dirname, '..', '..');

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What is piped into it; without it, stdin is empty. */
  readonly input?: string | Uint8Array;
  /** Runs it as another user; needs root. */
  readonly uid?: number;
}

/** Runs the built `yuubox` without a terminal, to its end. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliRun> {
  const child = spawn(process.execPath, [join(root, 'dist', 'cli.js'), ...args], {
    cwd: options.cwd,
    env: {...withoutSettings(process.env), ...options.env},
    stdio: 'pipe',
    ...(options.uid !== undefined && {uid: options.uid, gid: options.uid}),
  });
  // It may end without reading all of it.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>(resolve => child.on('close', resolve)),
  ]);
  return {code, stdout, stderr};
}

/** The environment without what would change how YuuBox behaves, the user's own settings among it. */
function withoutSettings(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const others = Object.entries(env).filter(
    ([name]) => !/^(?:YUUBOX_|YUUKI_|OPENAI_|ANTHROPIC_)/.test(name),
  );
  return {...Object.fromEntries(others), XDG_CONFIG_HOME: '/nowhere'};
}
