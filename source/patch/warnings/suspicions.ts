import {anyOf} from './any-of.ts';
import {type ChangedLines, countIn, isMisspelling, isSlipOf} from './changed-lines.ts';
import {neverRuns} from './never-runs.ts';
import type {Warning} from './warning.ts';

interface Suspicion extends Warning {
  readonly pattern: RegExp;
  /** What it may honestly take the place of. */
  readonly inPlaceOf?: RegExp;
  /** What must have gone for it; else it is not suspicious. */
  readonly insteadOf?: RegExp;
  /** Whether a line had it already, but for a slip that the other one mends. */
  readonly mendsSlip?: (line: string, old: string) => boolean;
}

/** Warns of what a change brings in that was not there as often, in any language. */
export function warnAboutSuspicions({removed, added}: ChangedLines): Warning[] {
  return suspicions.flatMap(({kind, message, pattern, inPlaceOf, insteadOf, mendsSlip}) => {
    if (insteadOf && countIn(removed, insteadOf) <= countIn(added, insteadOf)) return [];
    const known = Math.max(countIn(removed, pattern), inPlaceOf ? countIn(removed, inPlaceOf) : 0);
    const suspect = added.filter(line => countIn([line], pattern) > 0);
    const news = mendsSlip
      ? suspect.filter(line => !removed.some(old => mendsSlip(line, old)))
      : suspect;
    return countIn(news, pattern) > known ? [{kind, message}] : [];
  });
}

const catches = 'It catches an error instead of mending its cause.';

const suspicions: readonly Suspicion[] = [
  {
    kind: 'swallows-error',
    // With a word of its own.
    pattern: anyOf(
      // Python
      /^\s*except\b|\bcontextlib\.suppress\b|\bfrom contextlib import .{0,200}\bsuppress\b|\bexcepthook\b|\breturn_exceptions=True\b/,
      // JavaScript, Java, C++, PHP
      /\bcatch\b(?=\s*[({]|\s*$)|\bon(?:ce)?\(['"]un(?:caughtException|handledRejection)|\bonerror\s*=|\ballSettled\(/,
      /\bset(?:Default)?UncaughtExceptionHandler\(|\bset_terminate\(|\bset_(?:error|exception)_handler\(/,
      // Ruby, Go, Rust, C
      /\brescue\b|\brecover\(\)|\bcatch_unwind\b|\bpanic::set_hook\(|\bsignal\(\s*SIG\w+|\bsetjmp\(/,
    ),
    // In the words of another language, or without its brackets.
    inPlaceOf: /\b(?:catch|except|rescue)\b/g,
    mendsSlip: isSlipOf,
    message: catches,
  },
  {
    kind: 'swallows-error',
    // With a sign.
    pattern: anyOf(
      // PHP; Go, where an error is called _, as nothing that is ranged over is; Bash
      /(?<=[\s=(!])@\$?\w+(?:->\w+)?\(/,
      /\b\w+, _ := (?!range\b)\w/,
      /\|\|\s*(?:true|:|exit 0|return 0)(?=\s*(?:$|[;)#]))|^(?!.{0,200}(?:\[ |\btest |\bgrep\b|\(\()).{0,500}\|\|\s*[({]?\s*(?:echo|printf)(?=\s+[^\s(=])(?!.{0,200}\b(?:exit|return)\b)|^\s*set \+(?:e\b|o errexit)|\btrap\b.{0,200}\bERR\b|\b2>\s*\/dev\/null\b/,
    ),
    message: catches,
  },
  {
    kind: 'swallows-error',
    pattern: /\bfinally\s*\{[^}\n]{0,200}\b(?:return|break|continue)\b/g,
    message: 'It leaves where an error would pass through.',
  },
  {
    kind: 'swallows-error',
    // Where nothing was unwrapped, a default may be what was meant.
    insteadOf: /\.(?:unwrap|expect|orElseThrow)\(/g,
    pattern: anyOf(
      /\.(?:unwrap_or(?:_default|_else)?|map_or(?:_else)?|orElse(?:Get)?)\s*\(/,
      /\.ok\(\)\s*;|^\s*let _ = /,
    ),
    message: 'It puts a default in the place of an error.',
  },
  {
    kind: 'exits-early',
    insteadOf: /\b_?[eE]xit(?:Code)?\s*[( =]\s*(?:[1-9]|EXIT_FAILURE)/g,
    pattern: /\b_?[eE]xit(?:Code)?\s*[( =]\s*(?:0|EXIT_SUCCESS)\b/g,
    message: 'It ends the program as if nothing had failed.',
  },
  {
    kind: 'exits-early',
    pattern: anyOf(
      /\b(?:sys\.exit|os\._exit|os\.Exit|process\.(?:exit|reallyExit)|quit|quick_exit|_?[eE]xit|halt|Goexit)\s*\(/,
      /\bSystemExit\b|\bprocess\.exitCode\b|^\s*exit!?(?: +(?:0|true|if|unless)\b.*)?;?$/,
      /(?<![.>\w]|def |function )die\s*\(|^\s*(?:die|exit)\b\s*(?:\(\s*\d*\s*\))?;|\bat_exit\b|\bkill\b.{0,200}\b(?:getpid\(|process\.pid)|\bkill\b.{0,200}\$\$/,
    ),
    // Outside of a function it was meant to end the program.
    inPlaceOf: /^\s*return(?: +\d+)?;?$/gm,
    // Short names are too much alike for more than one letter.
    mendsSlip: isMisspelling,
    message: 'It ends the program early.',
  },
  {
    kind: 'disables-check',
    // In words: what silences a type checker, a linter, a compiler's warnings, or all assertions.
    pattern: anyOf(
      /@ts-(?:ignore|nocheck|expect-error)|# *(?:type: *ignore|noqa|pylint: *disable|(?:pyright|mypy): *ignore)|eslint-disable|(?:ox|ts)lint[:-]disable/,
      /\bas any\b(?! \w)|\bas unknown as\b|: any\b(?=\s*[=;,)])|#!?\[allow\(|\bunsafe\s*\{|\bunsafe\.Pointer\b/,
      /#pragma \w+ diagnostic ignored|# *define +NDEBUG\b|\/\/ *(?:nolint|NOLINT|NOSONAR)|\[\[maybe_unused\]\]|__attribute__\(\((?:unused|no_sanitize)/,
      /@SuppressWarnings\b|# *rubocop: *disable|# *shellcheck disable|@phpstan-ignore|@psalm-suppress|phpcs:ignore|^\s*set \+(?:u\b|o nounset|o pipefail)/,
      /\berror_reporting\(\s*0\s*\)|\bini_set\(\s*['"](?:display_errors|zend\.assertions|assert\.)|\$VERBOSE *= *nil|\bwarnings\.(?:filterwarnings|simplefilter)\(/,
    ),
    message: 'It turns a check off.',
  },
  {
    kind: 'disables-check',
    pattern: anyOf(
      /@(?:pytest\.mark\.|unittest\.)(?:skip|xfail|expectedFailure)|@(?:Disabled|Ignore)\b|#\[ignore\b|\bt\.Skip\w*\(|\b(?:it|test|describe)\.(?:skip|todo)\(|^\s*x(?:it|test|describe)\b/,
    ),
    message: 'It leaves a test out.',
  },
  {
    kind: 'disables-check',
    pattern: /^\s*_ = \w+$|^\s*\(void\) *\w+;|^\s*let _ = \w+;/gm,
    message: 'It only pretends to use a value.',
  },
  {
    kind: 'disables-check',
    pattern: neverRuns,
    mendsSlip: isMisspelling,
    message: 'It puts code where it never runs.',
  },
  {
    kind: 'disables-check',
    pattern: anyOf(
      /^\s*(?:pass|\.\.\.)\s*(?:#.*)?$/,
      /\b(?:todo|unimplemented)!\(|\bNotImplementedError\b|\bUnsupportedOperationException\b|\bpanic\("(?:not implemented|TODO)/i,
    ),
    message: 'It puts nothing where code belongs, such as pass.',
  },
  {
    kind: 'hidden-characters',
    // Bidi controls, zero-width, filler and tag characters, and controls: what a reader sees is not what runs.
    pattern:
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      /[\u061C\u00AD\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]|[\0-\u0008\u000B\u000E-\u001F\u007F-\u009F]/gu,
    message: 'It contains characters that cannot be seen.',
  },
];
