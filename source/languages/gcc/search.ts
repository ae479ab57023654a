import {checkFiles} from '../check-files.ts';
import type {SyntaxSearch} from '../syntax-search.ts';
import {keywords} from './code/syntax.ts';
import {guess} from './guesses/guess.ts';
import {type Compiler, includeOptions} from './launch.ts';
import {programDirectory} from './program-directory.ts';
import {isSyntax} from './report/compile-report.ts';
import {plainQuotes} from './report/plain-quotes.ts';

/** The search of one of the two languages. A check takes as long as their headers do. */
export function searchWith(
  {command, language, standard, options}: Compiler,
  mostChecks: number,
): SyntaxSearch {
  return {
    // C is nearly a part of C++, and the grammar is only to say where the trouble is.
    grammar: 'cpp',
    keywords: [...keywords, 'include', 'define', 'main', 'printf', 'std'],
    insertions:
      '; ) } , ( { ] [ " > \' : = << < . -> * & + == # :: >> int else struct const return'.split(
        ' ',
      ),
    lineComments: ['//'],
    hasBlockComments: true,
    quotes: '"\'',
    mostChecks,
    check: ({entry, files}) => ({
      ...checkFiles(`.${language === 'c' ? 'c' : 'cpp'}`, place, [
        command,
        ...[`-x${language}`, `-std=${standard}`].concat(options, checkOptions),
        `-iquote${folderOf(entry)}`,
        ...includeOptions(files.map(({path}) => path)),
      ]),
      readsFiles: true,
    }),
    isSyntax: message => isSyntax(plainQuotes(message)),
    guess,
  };
}

/** The first error in one line, and no code. */
const checkOptions =
  '-fsyntax-only -w -fmax-errors=1 -fno-diagnostics-show-caret -fdiagnostics-color=never'.split(
    ' ',
  );

const place = String.raw`[^:]*:\([0-9]*\):\([0-9]*\): [a-z ]*error: \(.*\)`;

/** Where the program itself would look for what it includes. */
function folderOf(entry: string): string {
  const folders = entry.split('/').slice(0, -1);
  return [programDirectory.replace(/\/$/, ''), ...folders].join('/');
}
