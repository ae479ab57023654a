import {extname} from 'node:path';
import type {Launch, Launchable} from '../language.ts';
import {support} from './support.ts';

/** What the two compilers of GCC differ in. */
export interface Compiler {
  readonly command: 'gcc' | 'g++';
  /** As `-x` takes it, so that the extension of a file does not matter. */
  readonly language: 'c' | 'c++';
  readonly standard: string;
  /** Of the files that are compiled along with the entry. */
  readonly extensions: readonly string[];
  readonly options: readonly string[];
}

/** Where the products lie: outside of the program's own directory. */
const products = '/tmp/build';
export const executable = '/tmp/main';

/**
 * Compiles each file on its own, so that all of them are diagnosed and objects have names that stay, then links. `$1` is the
 * support file, `$2` the compiler, `$3` its options, the rest are the sources.
 */
const script = `
printf %s "$1" >/tmp/support.c
compiler=$2 options=$3 failed=
shift 3
set -- "$@" /tmp/support.c
for file; do
  object=${products}/\${file#/}.o
  mkdir -p "\${object%/*}"
  $compiler $options -c "$file" -o "$object" || failed=1
  set -- "$@" "$object"
  shift
done
[ "$failed" ] || exec $compiler -fsanitize=address,undefined "$@" -o ${executable} -lm -pthread
exit 1
`;

const headers = ['.h', '.hpp', '.hh', '.hxx', '.inl', '.tpp'];

/**
 * The command lines of a program: the entry and the sources beside it become one executable. Sanitizers make each
 * wrong access end the program there, with its place, instead of somewhere later or not at all; what is undefined but
 * has a result everywhere, such as an overflow, is only reported.
 * https://gcc.gnu.org/onlinedocs/gcc/Instrumentation-Options.html
 */
export function launchWith(compiler: Compiler): (program: Launchable) => Launch {
  return ({entry, others, args, strict}) => {
    const sources = others.filter(path => compiler.extensions.includes(extname(path)));
    const {command, options} = compiler;
    const all = [...commonOptions(compiler), ...options, ...includeOptions(others)];
    if (strict) all.push('-Werror');
    return {
      compile: ['sh', '-c', script, 'sh', support, command, all.join(' '), entry, ...sources],
      run: [executable, ...args],
    };
  };
}

function commonOptions({language, standard}: Compiler): readonly string[] {
  return [
    `-x ${language}`,
    `-std=${standard}`,
    '-Wall',
    // Line tables are all that a stack trace needs.
    '-g1',
    '-fsanitize=address,undefined',
    // Unaligned access has a result, and casts between classes are checked at a high price.
    '-fno-sanitize=alignment,vptr',
    '-fno-sanitize-recover=bounds,null,integer-divide-by-zero,return,unreachable,vla-bound',
    // Else a variable that was never set is 0 by luck.
    '-ftrivial-auto-var-init=pattern',
    '-fdiagnostics-parseable-fixits',
    '-fdiagnostics-column-unit=byte',
    '-fdiagnostics-color=never',
    '-fmax-errors=20',
  ];
}

/** Every folder with headers, so that they are found however they are included. */
export function includeOptions(others: readonly string[]): readonly string[] {
  const folders = others
    .filter(path => headers.includes(extname(path)))
    .map(path => path.split('/').slice(0, -1).join('/') || '.')
    // The options are split at white space, and what a shell would expand is no name for a folder.
    .filter(folder => /^[\w./+-]+$/.test(folder));
  return [...new Set(folders)].map(folder => `-iquote ${folder}`);
}
