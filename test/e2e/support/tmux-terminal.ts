import {execFile, execFileSync} from 'node:child_process';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {onTestFinished} from 'vitest';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..', '..', '..');

export interface TerminalOptions {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly shell?: Shell;
  /** Where it is started; without it, where the tests are. */
  readonly cwd?: string;
}

/** A script that tells how the program ended, or a shell with job control as a person has it. */
export type Shell = 'to the end' | 'job control';

/** Why there can be no terminal here; null when there can. */
export const tmuxMissing = whyNoTmux();

/** Starts `yuubox` with some arguments in a terminal of its own: see `startProgram`. */
export async function startYuubox(
  args: readonly string[],
  options: TerminalOptions = {},
): Promise<TmuxTerminal> {
  return startProgram(process.execPath, [join(root, 'dist', 'cli.js'), ...args], options);
}

/**
 * Starts a program in a terminal of its own: a tmux server that only this test knows. It is gone when the test ends,
 * with everything in it. After the program, the same terminal says how it ended and what it was left in.
 */
export async function startProgram(
  program: string,
  args: readonly string[],
  {columns = 120, rows = 30, env = {}, shell = 'to the end', cwd = root}: TerminalOptions = {},
): Promise<TmuxTerminal> {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-tmux-'));
  const terminal = new TmuxTerminal(directory);
  onTestFinished(async () => {
    await terminal.kill();
    await rm(directory, {recursive: true, force: true, maxRetries: 10});
  });
  const words = [program, ...args].map(quote).join(' ');
  const pid = quote(join(directory, 'pid'));
  const command = `sh -c ${quote(`echo $$ > ${pid}; exec ${words}`)}`;
  // `stty` names what is off with a minus; the end keeps the terminal open to be looked at.
  const script = `echo before; ${command}; echo "ended with $?"; stty -a | grep -oE -- '-?(icanon|echo|isig)\\b' | tr '\\n' ' '; exec cat`;
  const state = {XDG_STATE_HOME: join(directory, 'state')};
  const variables = Object.entries({...quietEnvironment, ...state, ...env});
  await terminal.tmux(
    '-f',
    '/dev/null',
    'new-session',
    '-d',
    '-c',
    cwd,
    '-x',
    String(columns),
    '-y',
    String(rows),
    ...variables.flatMap(([name, value]) => ['-e', `${name}=${value}`]),
    shell === 'to the end' ? `sh -c ${quote(script)}` : 'bash --norc -i',
  );
  if (shell === 'job control') {
    await terminal.type(command);
    await terminal.press('Enter');
  }
  return terminal;
}

/** Nothing of the machine's own settings may change what a test sees. */
const quietEnvironment = {
  CI: '',
  NO_COLOR: '',
  XDG_CONFIG_HOME: '/nowhere',
  YUUKI_API_URL: '',
  YUUBOX_API_URL: '',
  OPENAI_API_KEY: '',
  ANTHROPIC_API_KEY: '',
};

export class TmuxTerminal {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async tmux(...args: readonly string[]): Promise<string> {
    const {stdout} = await run('tmux', ['-S', join(this.#directory, 'socket'), ...args]);
    return stdout;
  }

  /** Presses keys by their tmux names, such as `y`, `Enter`, `C-c`. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.tmux('send-keys', key);
  }

  /** Sends text as it is, all at once. */
  async type(text: string): Promise<void> {
    await this.tmux('send-keys', '-l', text);
  }

  /** Pastes as a terminal does, bracketed when the program asked for that. */
  async paste(text: string): Promise<void> {
    await this.tmux('set-buffer', text);
    await this.tmux('paste-buffer', '-p');
  }

  async resize(columns: number, rows: number): Promise<void> {
    await this.tmux('resize-window', '-x', String(columns), '-y', String(rows));
  }

  /** The screen as text. */
  async text(): Promise<string> {
    return this.tmux('capture-pane', '-p');
  }

  async isAlternate(): Promise<boolean> {
    return (await this.format('#{alternate_on}')) === '1';
  }

  async isCursorShown(): Promise<boolean> {
    return (await this.format('#{cursor_flag}')) === '1';
  }

  async isWrapping(): Promise<boolean> {
    return (await this.format('#{wrap_flag}')) === '1';
  }

  async format(format: string): Promise<string> {
    return (await this.tmux('display-message', '-p', format)).trim();
  }

  /** Waits for a text on the screen and returns the screen. */
  async sees(text: string | RegExp, timeoutMs = 60_000): Promise<string> {
    const isThere = (screen: string) =>
      typeof text === 'string' ? screen.includes(text) : text.test(screen);
    return this.#until(isThere, String(text), timeoutMs);
  }

  /** Waits for a text to be gone. */
  async lacks(text: string): Promise<void> {
    await this.#until(screen => !screen.includes(text), `“${text}” to be gone`);
  }

  /** Waits until the screen stays as it is, and returns it. */
  async rests(): Promise<string> {
    let before = '';
    return this.#until(screen => {
      const rests = screen === before;
      before = screen;
      return rests;
    }, 'a screen at rest');
  }

  /** Process id of the `yuubox` in it. */
  async yuuboxPid(): Promise<number> {
    return Number(await readFile(join(this.#directory, 'pid'), 'utf8'));
  }

  async kill(): Promise<void> {
    await this.tmux('kill-server').catch(() => {});
  }

  async #until(
    holds: (screen: string) => boolean,
    what: string,
    timeoutMs = 60_000,
  ): Promise<string> {
    const deadline = Date.now() + timeoutMs;
    let screen = '';
    while (Date.now() < deadline) {
      screen = await this.text();
      if (holds(screen)) return screen;
      await new Promise(resolve => {
        setTimeout(resolve, 50);
      });
    }
    throw new Error(`Waited in vain for ${what}. The screen:\n${screen}`);
  }
}

const quote = (word: string) => `'${word.replaceAll("'", "'\\''")}'`;

function whyNoTmux(): string | null {
  try {
    execFileSync('tmux', ['-V']);
    return null;
  } catch {
    return 'tmux is not installed';
  }
}
