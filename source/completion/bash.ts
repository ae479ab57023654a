import type {CommandCompletions, Completions, OptionCompletions} from './completions.ts';
import {quote} from './quote.ts';

/** The completions for bash, 3.2 and newer, without the package bash-completion. */
export function bashScript({run, commands}: Completions): string {
  const names = ['run', ...commands.map(({name}) => name)];
  return `# Completions of yuubox for bash. To have them: source <(yuubox completion bash)

_yuubox_words() {
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$1" -- "$current")
}

_yuubox_paths() {
  compopt -o filenames 2>/dev/null
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$1" -- "$current")
}

# Names with commas between them.
_yuubox_list() {
  local before=
  [[ $current == *,* ]] && before=\${current%,*},
  while IFS= read -r word; do COMPREPLY+=("$before$word"); done < <(compgen -W "$1" -- "\${current##*,}")
}

_yuubox() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} word index
  COMPREPLY=()
  # Bash takes --engine=docker for three words.
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  # What follows -- is for the program.
  for ((index = 1; index < COMP_CWORD; index++)); do
    if [[ \${COMP_WORDS[index]} == -- ]]; then
      _yuubox_paths -f
      return
    fi
  done
  local command=
  [[ COMP_CWORD -gt 1 ]] && command=\${COMP_WORDS[1]}
  case $command in
${commands.map(command => branch(quote(command.name), command, [])).join('\n')}
${branch('*', run, names)}
  esac
}

complete -F _yuubox yuubox
`;
}

function branch(
  pattern: string,
  {options, words, takesFiles}: CommandCompletions,
  names: readonly string[],
): string {
  const flags = options.map(({flag}) => `--${flag}`).join(' ');
  const values = options.map(valueBranch).filter(line => line !== '');
  const inner = [
    ...(values.length > 0 ? ['case $previous in', ...values.map(line => `  ${line}`), 'esac'] : []),
    'if [[ $current == -* ]]; then',
    `  _yuubox_words ${quote(flags)}`,
    '  return',
    'fi',
    ...(words.length > 0 ? [`_yuubox_words ${quote(words.join(' '))}`] : []),
    ...(names.length > 0
      ? [`[[ COMP_CWORD -eq 1 ]] && _yuubox_words ${quote(names.join(' '))}`]
      : []),
    ...(takesFiles ? ['_yuubox_paths -f'] : []),
  ];
  return [`    ${pattern})`, ...inner.map(line => `      ${line}`), '      ;;'].join('\n');
}

function valueBranch({flag, short, value}: OptionCompletions): string {
  const pattern = short === null ? `--${flag}` : `-${short} | --${flag}`;
  switch (value.kind) {
    case 'none':
      return '';
    case 'free':
      return `${pattern}) return ;;`;
    case 'names':
      return `${pattern}) _yuubox_words ${quote(value.names.join(' '))}; return ;;`;
    case 'list':
      return `${pattern}) _yuubox_list ${quote(value.names.join(' '))}; return ;;`;
    case 'files':
      return `${pattern}) _yuubox_paths -f; return ;;`;
    case 'directories':
      return `${pattern}) _yuubox_paths -d; return ;;`;
  }
}
