import {bashScript} from '../completion/bash.ts';
import {type Completions, completionsOf} from '../completion/completions.ts';
import {fishScript} from '../completion/fish.ts';
import {zshScript} from '../completion/zsh.ts';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {languages} from '../languages/index.ts';
import {commandNamed, commands} from '../settings/commands.ts';
import {options} from '../settings/options.ts';
import {topics} from './help.ts';
import {commandHelp} from './help-pages.ts';
import {parseCommand} from './parse-command.ts';

const scripts: Readonly<Record<string, (completions: Completions) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

/**
 * `yuubox completion SHELL`: a script that makes the shell complete what can follow `yuubox`.
 * @throws {InvalidInput} for a shell that is not known.
 */
export function completion(args: readonly string[]): number {
  const command = commandNamed('completion');
  const {words} = parseCommand(command, args);
  const [shell = '', ...others] = words;
  const script = Object.hasOwn(scripts, shell) ? scripts[shell] : undefined;
  if (!script || others.length > 0) {
    const near = didYouMean(shell, Object.keys(scripts));
    const hint = near && !script ? ` Did you mean ${near}?` : '';
    throw new InvalidInput(
      `${shell === '' ? 'Name the shell.' : `There is no completion for ${JSON.stringify(words.join(' '))}.`}${hint} It is:\n${commandHelp(command).trimEnd()}`,
    );
  }
  process.stdout.write(script(allCompletions()));
  return 0;
}

function allCompletions(): Completions {
  return completionsOf(options, commands, {
    languages: languages.map(({name}) => name),
    topics,
    shells: Object.keys(scripts),
  });
}
