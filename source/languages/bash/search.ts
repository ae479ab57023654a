import {intoFiles} from '../check-files.ts';
import type {SyntaxSearch} from '../syntax-search.ts';
import {isForSh} from './launch.ts';

/** A process for each version, and no more than one: they are what it costs. */
const script = `${intoFiles}
shift
index=0
while [ -e "/tmp/versions/$index.sh" ]; do
  if said=$(bash "$@" -n "/tmp/versions/$index.sh" 2>&1); then
    echo "$index ok"
  else
    said=\${said#*: line }
    echo "$index fails \${said%%[!0-9]*} 0"
  fi
  index=$((index + 1))
done
`;

export const search: SyntaxSearch = {
  grammar: 'bash',
  keywords: (
    'if then elif else fi for in do done while until case esac function select time local export return exit break ' +
    'continue readonly declare shift unset echo printf'
  ).split(' '),
  insertions: (
    ') } fi done ; ] then do esac " \' ( { [ ;; in $ $( ${ | && ]] [[ )) (( ` ' +
    'if for while case function \\'
  ).split(' '),
  lineComments: ['#'],
  hasBlockComments: false,
  quotes: '"\'`',
  mostChecks: 800,
  check: ({source}) => ({
    entry: 'yuubox-check.sh',
    source: script,
    argv: ['bash', 'yuubox-check.sh', '.sh', ...(isForSh(source) ? ['--posix'] : [])],
  }),
};
