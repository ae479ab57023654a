import type {Language} from '../language.ts';
import {analyse} from './analyse.ts';
import {rules} from './fixes/index.ts';
import {resemblance} from './resemblance.ts';
import {search} from './search.ts';

/**
 * The same on both bases, whatever their php.ini says: errors are told once, as plain text on stderr, with the values
 * that were passed, and an `assert` is checked. The memory is PHP's own default: without a limit of its own, endless
 * recursion is ended from outside, with no word about its place.
 */
const settings = [
  'display_errors=stderr',
  'log_errors=0',
  'html_errors=0',
  'error_reporting=E_ALL',
  'zend.assertions=1',
  'zend.exception_ignore_args=0',
  'zend.exception_string_param_max_len=15',
  // Since 8.5: after endless recursion these are a million lines.
  'fatal_error_backtraces=0',
  'memory_limit=128M',
];

export const language: Language = {
  name: 'php',
  title: 'PHP',
  aliases: [],
  extensions: ['.php'],
  shebangs: ['php'],
  resemblance,
  image: 'php',
  interpreter: null,
  version: ['php', '--version'],
  // No head start: a program can ask for its own file name, and its text is read again for `__halt_compiler`.
  launch: ({entry, args}) => ({
    compile: null,
    run: ['php', ...settings.flatMap(setting => ['-d', setting]), entry, ...args],
  }),
  limits: {},
  analyse,
  // Every reading function gives false at the end of the input; only what is made of that can fail.
  wantsInput: ({type, message, notes}) =>
    type === 'TypeError' &&
    /\b(?:false|bool) given\b/.test(message) &&
    notes.some(note => /\b(?:fgets|fgetc|fgetcsv|readline|stream_get_line)\s*\(/.test(note)),
  rules,
  search,
  grammar: 'php',
};
