/** Commands that scripts call most: those of bash itself, and those of every Debian. */
const usual =
  'alias awk base64 basename break cat cd chmod chown cksum clear comm command continue cp cut date declare df diff dirname du echo env eval exec exit expand export expr false find fold getopts grep gzip head hostname id join jobs kill let ln local ls mapfile md5sum mkdir mktemp mv nl paste popd printf pushd pwd read readarray readlink readonly realpath return rev rm rmdir sed seq set sha256sum shift shopt shuf sleep sort source split stat tac tail tar tee test touch tr trap true type tty typeset uname uniq unset wait wc which whoami xargs yes';

/** Those that are missing at times: a name like theirs is no slip for another one. */
const elsewhere =
  'apt ash bat bc brew bun cmake column cowsay curl deno dig docker fd figlet file fish gawk gcc git go gzip hexdump htop http ip java jq kubectl less lsof make man more nano nc node npm nvim open pandoc perl php ping pip ps python rg rsync ruby rust rustc say scp screen ssh strings sudo time timeout tmux top tput tree unzip vi vim watch wget xxd yarn yq zip zsh';

export const usualCommands: ReadonlySet<string> = new Set(usual.split(' '));

/** Whether a name is that of a program which need not be everywhere. */
export function isProgram(name: string): boolean {
  return programs.has(name.replace(/[\d.]+$/, ''));
}

const programs: ReadonlySet<string> = new Set([...elsewhere.split(' '), ...usualCommands]);

/** What other languages and systems call a command. */
export const foreignCommands: ReadonlyMap<string, string> = new Map([
  ['print', 'echo'],
  ['println', 'echo'],
  ['puts', 'echo'],
  ['console.log', 'echo'],
  ['System.out.println', 'echo'],
  ['fmt.Println', 'echo'],
  ['Write-Host', 'echo'],
  ['Write-Output', 'echo'],
  ['sprintf', 'printf'],
  ['copy', 'cp'],
  ['move', 'mv'],
  ['del', 'rm'],
  ['delete', 'rm'],
  ['cls', 'clear'],
  ['pass', ':'],
  ['include', 'source'],
  ['import', 'source'],
  ['require', 'source'],
]);
