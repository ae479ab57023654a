import type {Launch, Launchable} from '../language.ts';

/** What ShellCheck holds for wrong, not what it would write otherwise. `$1` is the dialect, `$2` the script. */
const check = `
command -v shellcheck >/dev/null || exit 0
exec shellcheck --shell="$1" --severity=warning --format=json1 "$2" >&2
`;

/**
 * The command line of a script. There is no check of its syntax beforehand: bash runs a script while it reads it, so what
 * stands above a syntax error has been run by then, and `shopt -s extglob` changes what is an error below. ShellCheck
 * looks at it only in a strict run, before it and where it is installed: otherwise its time and memory would be counted as the
 * script's own.
 *
 * A script for `sh` is run by bash in POSIX mode, as it is where bash is the system's `sh`: the errors are then in bash's
 * words wherever YuuBox runs. What POSIX does not know but bash does, such as `[[`, is no error there, though it is one
 * where `sh` is dash or BusyBox.
 * https://www.gnu.org/software/bash/manual/html_node/Bash-POSIX-Mode.html
 */
export function launch({entry, source, args, strict}: Launchable): Launch {
  const options = isForSh(source) ? ['--posix'] : [];
  const dialect = isForSh(source) ? 'sh' : 'bash';
  const compile = strict ? ['sh', '-c', check, 'sh', dialect, entry] : null;
  return {compile, run: ['bash', ...options, entry, ...args]};
}

export function isForSh(source: string): boolean {
  const first = source.slice(0, 200).split('\n', 1)[0] ?? '';
  return /^\uFEFF?#!\s*(?:\S*\/)?(?:env\s+(?:-S\s+)?)?(?:\S*\/)?(?:da|a)?sh(?:\s|$)/.test(first);
}
