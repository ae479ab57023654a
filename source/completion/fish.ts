import type {Completions, OptionCompletions} from './completions.ts';
import {quote} from './quote.ts';

/** The completions for fish: to be sourced, or to lie in `~/.config/fish/completions/yuubox.fish`. */
export function fishScript({run, commands}: Completions): string {
  const names = commands.map(({name}) => name).join(' ');
  const isRun = `not __fish_seen_subcommand_from ${names}`;
  const first = (name: string, summary: string) =>
    complete('__fish_is_nth_token 1', `-a ${quote(name)} -d ${quote(summary)}`);
  const lines = [
    '# Completions of yuubox for fish. To have them: yuubox completion fish | source',
    'complete -c yuubox -e',
    first('run', 'heal a program'),
    ...commands.map(({name, summary}) => first(name, summary)),
    ...run.options.map(option => complete(isRun, optionText(option))),
    ...commands.flatMap(({name, options, words, takesFiles}) => {
      const here = `__fish_seen_subcommand_from ${name}`;
      return [
        ...(takesFiles ? [] : [complete(here, '-f')]),
        ...(words.length > 0 ? [complete(here, `-a ${quote(words.join(' '))}`)] : []),
        ...options.map(option => complete(here, optionText(option))),
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}

function complete(condition: string, rest: string): string {
  return `complete -c yuubox -n ${quote(condition)} ${rest}`;
}

function optionText({flag, short, help, value}: OptionCompletions): string {
  const name = `${short === null ? '' : `-s ${short} `}-l ${flag} -d ${quote(help)}`;
  switch (value.kind) {
    case 'none':
      return name;
    case 'free':
      return `${name} -x`;
    case 'names':
      return `${name} -x -a ${quote(value.names.join(' '))}`;
    case 'list':
      return `${name} -r -a ${quote(`(__fish_append , ${value.names.join(' ')})`)}`;
    case 'files':
      return `${name} -r -F`;
    case 'directories':
      return `${name} -x -a '(__fish_complete_directories)'`;
  }
}
