import {intoFiles} from '../check-files.ts';
import type {SyntaxSearch} from '../syntax-search.ts';
import {keywords} from './code/tokens.ts';

/** gofmt parses many files at a time, and says of each what is wrong with it. It ends with 2 when it says something. */
const script = String.raw`${intoFiles}
index=0
while [ -e "/tmp/versions/$index.go" ]; do
  first=$index
  set --
  while [ $# -lt 40 ] && [ -e "/tmp/versions/$index.go" ]; do
    set -- "$@" "/tmp/versions/$index.go"
    index=$((index + 1))
  done
  gofmt -e -l "$@" 2>/tmp/said >/dev/null
  [ $? -le 2 ] && awk -F: -v first="$first" -v count="$#" '
    /^\/tmp\/versions\// {
      sub(/.*\//, "", $1)
      if (!(($1 + 0) in known)) print $1 + 0 " fails " $2 + 0 " " $3 + 0
      known[$1 + 0] = 1
    }
    END { for (each = first; each < first + count; each++) if (!(each in known)) print each + 0 " ok" }
  ' /tmp/said
done
`;

export const search: SyntaxSearch = {
  grammar: 'go',
  keywords: [...keywords, 'nil', 'true', 'false', 'string', 'int', 'float64', 'bool', 'error'],
  insertions:
    ') } , { ] ( := = : ; [ . " ` == + * & func range var return type struct map if else for'.split(
      ' ',
    ),
  lineComments: ['//'],
  hasBlockComments: true,
  quotes: '"\'`',
  mostChecks: 2000,
  check: () => ({
    entry: 'yuubox-check.sh',
    source: script,
    argv: ['sh', 'yuubox-check.sh', '.go'],
  }),
};
