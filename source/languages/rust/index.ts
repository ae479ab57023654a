import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {readableLine} from './diagnostics/readable-line.ts';
import {rules} from './fixes/index.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

/** Outside of the program's own directory, where it could hide a file or be taken for one. */
const binary = '/tmp/main';

/**
 * As `cargo run` builds for development: not optimised, with overflow checks and debug assertions. Debug
 * information is left out, the library's too, since panics name their place without it: that saves a third of the
 * compile time of a small program.
 */
const options = [
  '--edition=2021',
  '--error-format=json',
  // A file name need not be one that a crate can have.
  '--crate-name=main',
  '-Copt-level=0',
  '-Ccodegen-units=1',
  '-Cstrip=debuginfo',
];

export const language: Language = {
  name: 'rust',
  title: 'Rust',
  aliases: ['rs', 'rustc'],
  extensions: ['.rs'],
  shebangs: ['rust-script'],
  resemblance,
  image: 'rust',
  interpreter: null,
  version: ['rustc', '--version'],
  launch: ({entry, args, strict}) => ({
    compile: ['rustc', ...options, ...(strict ? ['-Dwarnings'] : []), '-o', binary, entry],
    run: [binary, ...args],
  }),
  printsWarnings: true,
  // The compiler takes 190 MB for a page of code, and more for what is generic.
  limits: {memoryMb: 512},
  analyse,
  readableLine,
  // Reading past the end gives an empty line, which is then no number.
  wantsInput: ({message}) => /\bParse(?:Int|Float)Error \{ kind: Empty \}/.test(message),
  rules,
  search,
  grammar: 'rust',
};
