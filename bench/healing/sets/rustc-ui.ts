import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {filesIn, readIn} from './files.ts';
import {type SetCase, SetLoader, type SetReader} from './set.ts';

/**
 * rustc's own tests of its suggestions: below `tests/ui/`, a file `<name>.rs` with the directive `//@ run-rustfix`
 * (before 2024 `// run-rustfix`) that does not compile, and `<name>.fixed`, what its suggestions make of it.
 * https://rustc-dev-guide.rust-lang.org/tests/ui.html#rustfix-tests
 *
 * What the sandbox's stable compiler cannot compile alone is left out: see `needs`. The programs do little when they
 * run, so they are only compiled.
 */
export const rustcUi: SetReader = {
  name: 'rustc’s run-rustfix tests',
  looksFor: 'files <name>.fixed beside <name>.rs, such as those of tests/ui/suggestions',
  recognises: folder =>
    filesIn(folder, '**/*.fixed').some(path => existsSync(join(folder, testOf(path)))),
  read(folder) {
    const loader = new SetLoader();
    for (const path of filesIn(folder, '**/*.fixed')) {
      const test = testOf(path);
      if (!existsSync(join(folder, test))) {
        loader.leaveOut('is one of several revisions');
        continue;
      }
      const program = readIn(folder, test);
      const need = needs.find(({pattern}) => pattern.test(program));
      if (need) loader.leaveOut(need.reason);
      else loader.add(test, () => readTest(test, program, readIn(folder, path)));
    }
    return loader.loaded;
  },
  goals: [{figure: 'compiles', share: 0.97, language: 'rust', group: ''}],
};

const testOf = (path: string): string => path.replace(/\.fixed$/, '.rs');

/** How a directive begins: https://rustc-dev-guide.rust-lang.org/tests/directives.html */
const directive = String.raw`^\s*//@?\s*(?:\[\w+\]\s*)?`;
const needs: readonly {readonly pattern: RegExp; readonly reason: string}[] = [
  {pattern: /^\s*#!\[feature\(/m, reason: 'needs a feature of nightly Rust'},
  {pattern: new RegExp(`${directive}revisions:`, 'm'), reason: 'is one of several revisions'},
  {
    pattern: new RegExp(`${directive}(?:aux-|proc-macro:)`, 'm'),
    reason: 'needs another crate',
  },
  {
    pattern: new RegExp(`${directive}(?:compile-flags|needs-|only-|rustc-env)`, 'm'),
    reason: 'needs a compiler with other options',
  },
  // The sandbox compiles the edition of 2021; without the directive it is 2015.
  {
    pattern: new RegExp(`${directive}edition:\\s*(?:2015|2018|2024|future)`, 'm'),
    reason: 'is of another edition',
  },
];

function readTest(path: string, program: string, meant: string): SetCase {
  if (!new RegExp(`${directive}run-rustfix`, 'm').test(program))
    throw new Error('it must have the directive “//@ run-rustfix”, and has a .fixed file only');
  return {
    id: path.replace(/\.rs$/, ''),
    language: 'rust',
    group: '',
    program,
    stdin: '',
    meant,
    oracle: {kind: 'none'},
    onlyCompiles: true,
  };
}
