import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {TmuxTerminal} from '../e2e/support/tmux-terminal.ts';
import {runCli} from '../support/cli.ts';

/** How each shell is started without its owner's settings, and made to list what is possible at the first tab. */
const shells = {
  bash: {
    command: 'bash --norc --noprofile -i',
    prepare: [
      'bind "set show-all-if-ambiguous on"; bind "set bell-style none"; bind "set page-completions off"',
      'source completions',
    ],
  },
  zsh: {
    command: 'zsh -f -i',
    prepare: [
      'autoload -Uz compinit && compinit -D; LISTMAX=1000; unsetopt LIST_BEEP',
      'source completions',
    ],
  },
  fish: {command: 'fish --no-config -i', prepare: ['source completions']},
};

export type ShellName = keyof typeof shells;

/**
 * A shell in a terminal and a directory of its own, with some files and with the completions of yuubox, unless it is given
 * others.
 */
export async function openShell(name: ShellName, completions?: string) {
  const directory = await mkdtemp(join(tmpdir(), 'yuubox-shell-'));
  const terminal = new TmuxTerminal(directory);
  onTestFinished(async () => {
    await terminal.kill();
    // A shell that was killed may still write a file.
    await rm(directory, {recursive: true, force: true, maxRetries: 10});
  });
  const cwd = join(directory, 'work');
  await mkdir(join(cwd, 'my cases'), {recursive: true});
  await writeFile(join(cwd, 'broken.py'), '');
  await writeFile(join(cwd, 'completions'), completions ?? (await ownCompletions(name, cwd)));
  const {command, prepare} = shells[name];
  const session = ['-f', '/dev/null', 'new-session', '-d', '-c', cwd, '-x', '100', '-y', '40'];
  await terminal.tmux(...session, '-e', `HOME=${cwd}`, '-e', `XDG_DATA_HOME=${cwd}`, command);
  for (const line of [...prepare, 'echo rea""dy']) {
    await terminal.type(line);
    await terminal.press('Enter');
  }
  await terminal.sees(/^ready$/m);
  return {
    terminal,
    /** Types a line, presses tab, and waits for a text on the screen. */
    async completes(line: string, expected: string | RegExp): Promise<string> {
      await terminal.press('C-u', 'C-l');
      await terminal.type(line);
      await terminal.press('Tab');
      return terminal.sees(expected);
    },
  };
}

async function ownCompletions(name: ShellName, cwd: string): Promise<string> {
  const {stdout, code} = await runCli(['completion', name], {cwd});
  if (code !== 0) throw new Error(`yuubox completion ${name} ended with ${code}`);
  return stdout;
}
