import type {Launch, Launchable} from '../language.ts';

/** Where compiled programs lie: not among the program's own files, but with links to those that it may read there. */
const build = '/tmp/build';

/**
 * What the compiler is told, in words that versions from 4.9 on know. Without the types of a browser, whose globals
 * (`name`, `status`, `event`…) would hide misspelt and missing variables.
 */
const options = [
  '--pretty false --strict --noEmitOnError --skipLibCheck --esModuleInterop',
  '--target es2022 --lib esnext --typeRoots /node_modules/@types --types node',
  '--inlineSourceMap --inlineSources',
].join(' ');

/**
 * Type-checks the program and writes it out as JavaScript. Newer compilers have two more options that programs may need:
 * to take imports that end with `.ts`, as Node itself wants them, and to leave the program's own tsconfig.json out.
 */
const compile = `
module=$2
cp -rs "$PWD" ${build} || exit 1
if [ -e package.json ]; then
  ! grep -q '"type"[[:space:]]*:[[:space:]]*"module"' package.json || module=es2022
elif [ "$module" = es2022 ]; then
  echo '{"type":"module"}' >${build}/package.json
fi
[ "$module" != commonjs ] || json=--resolveJsonModule
newer=
[ ! -d /node_modules/typescript ] || newer='--rewriteRelativeImportExtensions --ignoreConfig'
exec tsc ${options} $json --module "$module" $newer --rootDir "$PWD" --outDir ${build} "$1"
`;

export function launch({entry, source, args}: Launchable): Launch {
  return {
    compile: ['sh', '-c', compile, 'tsc', entry, moduleKind(entry, source)],
    run: ['node', '--enable-source-maps', `${build}/${emitted(entry)}`, ...args],
  };
}

/** A program is CommonJS, as which it may import files without their extension, unless it uses what only ES modules have. */
function moduleKind(entry: string, source: string): 'commonjs' | 'es2022' {
  if (entry.endsWith('.mts')) return 'es2022';
  if (entry.endsWith('.cts')) return 'commonjs';
  return modulesOnly.test(source) ? 'es2022' : 'commonjs';
}

/** `import.meta`, or an `await` at the start of a line or of what a variable is given there. */
const modulesOnly =
  /\bimport\.meta\b|^(?:(?:export )?(?:const|let|var) [^=\n]{1,200}= ?)?await\b|^for await\b|^(?:console\.\w{1,9}\()await\b/m;

function emitted(entry: string): string {
  return entry.replace(/\.([mc]?)ts$/, '.$1js').replace(/^\.\//, '');
}
