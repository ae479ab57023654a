import type {SyntaxSearch} from '../syntax-search.ts';
import {keywords} from './code/keywords.ts';

/** Compiles and does not run. It imports nothing: a file of the program's name would be taken for a module. */
const checker = `
import sys

def say(index, verdict):
    sys.stdout.write(f'{index} {verdict}\\n')
    sys.stdout.flush()

def verdict_on(source):
    try:
        compile(source, 'program', 'exec', 0, True)
        return 'ok'
    except SyntaxError as error:
        return f'fails {max(error.lineno or 0, 0)} {max(error.offset or 0, 0)}'
    except Exception:
        return 'fails 0 0'

index = 0
for count in iter(sys.stdin.buffer.readline, b''):
    lines = [sys.stdin.buffer.readline() for _ in range(int(count))]
    say(index, verdict_on(b''.join(lines)))
    index += 1
`;

export const search: SyntaxSearch = {
  grammar: 'python',
  keywords: [...keywords, 'match', 'case'],
  insertions:
    `) : , ] } ( [ { = == . + " ' in def import else if for not and as lambda -> * %`.split(' '),
  lineComments: ['#'],
  hasBlockComments: false,
  quotes: '"\'',
  indents: true,
  mostChecks: 4000,
  mostEdits: 5,
  check: ({entry}) => ({
    entry,
    source: checker,
    argv: ['python3', entry.startsWith('-') ? `./${entry}` : entry],
    headStart: true,
  }),
};
