import type {CommandCompletions, Completions, OptionCompletions} from './completions.ts';
import {quote} from './quote.ts';

/** The completions for zsh: to be sourced, or to lie in a folder of `fpath` as `_yuubox`. */
export function zshScript({run, commands}: Completions): string {
  return `#compdef yuubox
# Completions of yuubox for zsh. To have them: source <(yuubox completion zsh)

_yuubox_first() {
  local -a commands=(
    'run:heal a program'
${commands.map(({name, summary}) => `    ${quote(`${name}:${summary}`)}`).join('\n')}
  )
  _describe -t commands command commands
  _files
}

_yuubox() {
  case $words[2] in
${commands.map(branch).join('\n')}
  esac
  _arguments -s -S ${[...run.options.flatMap(specs), quote('1: :_yuubox_first'), quote('*:file:_files')].join(continued('    '))}
}

if [[ $funcstack[1] == _yuubox ]]; then
  _yuubox "$@"
else
  compdef _yuubox yuubox
fi
`;
}

const continued = (indent: string) => ` \\\n${indent}`;

function branch(command: CommandCompletions & {readonly name: string}): string {
  const {name, options, words, takesFiles} = command;
  const operand = takesFiles ? ':file:_files' : `:word:(${words.join(' ')})`;
  const all = [...options.flatMap(specs), ...(words.length > 0 ? [quote(`*${operand}`)] : [])];
  return `    ${name})
      # While the command itself is typed it is but a word.
      if (( CURRENT > 2 )); then
        shift words
        (( CURRENT-- ))
        _arguments ${all.join(continued('          '))}
        return
      fi
      ;;`;
}

/** An option as `_arguments` wants it: `(-t --timeout)-t+[help]:value:action`, and again for the long name. */
function specs(option: OptionCompletions): string[] {
  const {flag, short, help, value, isRepeatable} = option;
  const names = short === null ? [] : [`-${short}`, `--${flag}`];
  const excluded = isRepeatable ? '*' : names.length > 0 ? `(${names.join(' ')})` : '';
  const about = `[${help.replaceAll(/[[\]\\]/g, String.raw`\$&`)}]`;
  const action = value.kind === 'none' ? '' : `:${value.kind}:${actionOf(option)}`;
  const spell = (name: string, tie: string) =>
    quote(`${excluded}${name}${value.kind === 'none' ? '' : tie}${about}${action}`);
  return [...(short === null ? [] : [spell(`-${short}`, '+')]), spell(`--${flag}`, '=')];
}

function actionOf({value}: OptionCompletions): string {
  switch (value.kind) {
    case 'names':
      return `(${value.names.join(' ')})`;
    case 'list':
      return `_values -s , healer ${value.names.join(' ')}`;
    case 'files':
      return '_files';
    case 'directories':
      return '_files -/';
    case 'none':
    case 'free':
      return ' ';
  }
}
