import {checkFiles} from '../check-files.ts';
import type {SyntaxSearch} from '../syntax-search.ts';
import {isSyntax} from './diagnostics/report.ts';

/** Names and types, too, but no code. */
const command =
  'rustc --edition=2021 --crate-name=main --crate-type=bin --error-format=short --emit=metadata -Awarnings -o /tmp/main.rmeta';

export const search: SyntaxSearch = {
  grammar: 'rust',
  keywords: (
    'as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub ' +
    'ref return self Self static struct super trait true type unsafe use where while'
  ).split(' '),
  insertions:
    '; ) } , ] ( { [ : -> => = :: . & ! " | == + in let mut fn pub impl for -> < > ? *'.split(' '),
  lineComments: ['//'],
  hasBlockComments: true,
  // A single quote opens a lifetime as well.
  quotes: '"',
  mostChecks: 120,
  check: () =>
    checkFiles('.rs', String.raw`[^:]*:\([0-9]*\):\([0-9]*\): error\(.*\)`, command.split(' ')),
  isSyntax(said) {
    const [, code, message = ''] = /^(?:\[(\w+)\])?: (.*)$/.exec(said) ?? [];
    return isSyntax({code: code ?? null, message});
  },
};
