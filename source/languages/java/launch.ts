import type {Launch, Launchable} from '../language.ts';
import {Code} from './code/code.ts';
import {layoutOption} from './diagnostics/layout.ts';
import {mainClass, misnamedPublic, sourceRoot} from './program.ts';

/** Outside of the program's own directory, where they could be taken for part of it. */
const classes = '/tmp/build';
const renamed = '/tmp/sources';
const directory = '/tmp/program';

/** Quick to start rather than quick in the long run; heap is what the sandbox gives, less what the machine itself takes. */
const machine = [
  '-XX:TieredStopAtLevel=1',
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  '-XX:MaxRAMPercentage=60',
  // Else what is not ASCII is printed as question marks, for want of a locale.
  '-Dstdout.encoding=UTF-8',
  '-Dstderr.encoding=UTF-8',
];

/** `-g` for the names of variables in what a NullPointerException says; `-Xjcov` for the ends of errors. */
const options = [
  ...machine.map(option => `-J${option}`),
  '-J-Duser.language=en',
  '-encoding',
  'UTF-8',
  '-g',
  '-Xjcov',
  '-proc:none',
  // Those that tell of mistakes rather than of style.
  '-Xlint:divzero,empty,fallthrough,overrides,static',
  layoutOption,
  '-d',
  classes,
];

/** Compiles a copy of the entry of which `$1`, a command for sed, changes one line; `$2` is the entry, the rest javac's. */
const script = `
change=$1 entry=$2
shift 2
case $entry in */*) folder=${renamed}/\${entry%/*} ;; *) folder=${renamed} ;; esac
mkdir -p "$folder" && sed "$change" "$entry" >"${renamed}/$entry" && cd ${renamed} && exec javac "$@"
`;

/**
 * The command lines of a program: javac finds what the entry uses in the files beside it by their names, as it does
 * everywhere. A public class of another name than its file is no mistake in a program of one file, just as
 * `java program.java` takes it: it is compiled as if it were not public.
 */
export function launch({entry, source, others, args, strict}: Launchable): Launch {
  const code = new Code(source);
  const file = entry.startsWith('@') ? `./${entry}` : entry;
  const root = sourceRoot(entry, code);
  const archives = others.filter(path => path.endsWith('.jar')).map(inDirectory);
  const paths = [inDirectory(root), ...archives].join(':');
  const misnamed = misnamedPublic(entry, code);
  const javac = [
    ...options,
    ...(strict ? ['-Werror'] : []),
    '-cp',
    [classes, ...archives].join(':'),
    '-sourcepath',
    // Relative as far as it can be, since javac prints the paths of other files with it.
    misnamed === null ? root || '.' : inDirectory(root),
    file,
  ];
  const compile =
    misnamed === null
      ? ['javac', ...javac]
      : ['sh', '-c', script, 'sh', `${misnamed.line}s/public/      /`, file, ...javac];
  return {
    compile,
    run: ['java', ...machine, '-ea', '-cp', `${classes}:${paths}`, mainClass(entry, code), ...args],
  };
}

function inDirectory(path: string): string {
  return path === '' ? directory : `${directory}/${path}`;
}
