import {expect, it} from 'vitest';
import type {OptionCompletions} from '../../source/completion/completions.ts';
import {zshScript} from '../../source/completion/zsh.ts';
import {tmuxMissing} from '../e2e/support/tmux-terminal.ts';
import {isDockerRequired, onPath} from '../support/on-path.ts';
import {openShell} from './open-shell.ts';

const isMissing = (!onPath('zsh') || tmuxMissing !== null) && !isDockerRequired;

it.skipIf(isMissing)('zsh shows a help text with brackets and backslashes as it is', async () => {
  const help = String.raw`one [of 1-8] or \n, or []`;
  const option = (flag: string, help: string): OptionCompletions => ({
    flag,
    short: null,
    help,
    isRepeatable: false,
    value: {kind: 'none'},
  });
  const options = [option('first', help), option('second', 'plain')];
  const completions = zshScript({run: {options, words: [], takesFiles: true}, commands: []});
  const shell = await openShell('zsh', completions);
  const listed = await shell.completes('yuubox --', /--second +-- plain/);
  expect(listed).toContain(`-- ${help}`);
});
