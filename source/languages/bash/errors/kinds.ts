import type {Report} from '../../report.ts';

export interface Kind {
  readonly type: string;
  readonly phase: Report['phase'];
}

type Known = readonly [pattern: RegExp, type: string, phase?: Report['phase']];

/**
 * What bash's messages mean, in the words of 4.4 to 5.3; the first that fits. They are those of `parse.y`, `error.c`,
 * `expr.c`, `test.c` and `builtins/` in its source.
 */
const known: readonly Known[] = [
  [/^unexpected EOF while looking for matching /, 'SyntaxError', 'syntax'],
  [
    /^(?:.{0,80}: )?syntax error(?: near unexpected token|: unexpected end of file| near `)/,
    'SyntaxError',
    'syntax',
  ],
  [/^syntax error in conditional expression/, 'SyntaxError', 'syntax'],
  [
    /^syntax error: (?:arithmetic expression required|`.{1,3}' unexpected)/,
    'SyntaxError',
    'syntax',
  ],
  [
    /^(?:conditional (?:unary|binary) operator|expected `\)'|unexpected (?:token|argument) )/,
    'SyntaxError',
    'syntax',
  ],
  [/: (?:command )?not found$/, 'CommandNotFound'],
  [/\(error token is /, 'ArithmeticError'],
  [
    /: division by 0\b|: expression recursion level exceeded|: exponent less than 0/,
    'ArithmeticError',
  ],
  [/^(?:\[|test): /, 'TestError'],
  [/: unbound variable$/, 'UnboundVariable'],
  [/: parameter (?:null or )?not set$/, 'UnboundVariable'],
  [/: bad substitution/, 'BadSubstitution'],
  [
    /: (?:invalid (?:indirect expansion|variable name)|substring expression < 0)/,
    'BadSubstitution',
  ],
  [/: (?:readonly variable|cannot (?:unset|assign).*readonly.*)$/, 'ReadonlyVariable'],
  [/: not a valid identifier$/, 'InvalidIdentifier'],
  [/: bad array subscript$/, 'BadSubscript'],
  [
    /: (?:must use subscript when assigning|cannot convert (?:indexed|associative)|cannot assign list)/,
    'ArrayError',
  ],
  [/: ambiguous redirect$/, 'AmbiguousRedirect'],
  [/: No such file or directory$|: file not found$/, 'NoSuchFile'],
  [/: Permission denied$/, 'PermissionDenied'],
  [/: [Ii]s a directory$/, 'IsADirectory'],
  [/: Not a directory$/, 'NotADirectory'],
  [/: Read-only file system$/, 'ReadOnlyFileSystem'],
  [/: cannot execute\b/, 'CannotExecute'],
  [/: Argument list too long$/, 'ArgumentsTooLong'],
  [/^(?:fork|.{0,40}: fork): /, 'ForkFailed'],
  [/: circular name reference$/, 'CircularReference'],
  [/: no match\b/, 'NoMatch'],
  [/: maximum function nesting level exceeded/, 'EndlessRecursion'],
];

/** A command that a signal ended: `line 3:    12 Segmentation fault      ./a`. */
const ended: readonly (readonly [words: string, signal: string])[] = [
  ['Segmentation fault', 'SIGSEGV'],
  ['Aborted', 'SIGABRT'],
  ['Killed', 'SIGKILL'],
  ['Terminated', 'SIGTERM'],
  ['Bus error', 'SIGBUS'],
  ['Floating point exception', 'SIGFPE'],
  ['Illegal instruction', 'SIGILL'],
  ['Hangup', 'SIGHUP'],
  ['Alarm clock', 'SIGALRM'],
];

/** What the built-in commands say begins with their name. */
const ofBuiltin =
  /^(?:\.|source|alias|bg|bind|break|builtin|caller|cd|command|compgen|continue|declare|dirs|enable|eval|exec|exit|export|fc|fg|getopts|hash|help|jobs|kill|let|local|mapfile|popd|printf|pushd|pwd|read|readarray|readonly|return|set|shift|shopt|source|suspend|times|trap|type|typeset|ulimit|umask|unalias|unset|wait): /;

/** Without the id of the process, which is another one each time. */
export function messageFor(type: string, text: string): string {
  return type.startsWith('SIG') ? text.replace(/^\s*\d+ /, '').replaceAll(/\s{2,}/g, ' ') : text;
}

/** What a message of bash is about. Only its first 4,000 characters are looked at. */
export function kindOf(message: string): Kind {
  const text = message.length > 4000 ? `${message.slice(0, 3000)}${message.slice(-1000)}` : message;
  const signal = /^\s*\d{1,9} /.test(text) && ended.find(([words]) => text.includes(` ${words} `));
  if (signal) return {type: signal[1], phase: 'runtime'};
  const found = known.find(([pattern]) => pattern.test(text));
  if (found) return {type: found[1], phase: found[2] ?? 'runtime'};
  return {type: ofBuiltin.test(text) ? 'BuiltinError' : 'ShellError', phase: 'runtime'};
}
