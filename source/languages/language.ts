import type {Program} from '../program.ts';
import type {EmbeddedInterpreter} from '../sandbox/engine.ts';
import type {Limits} from '../sandbox/limits.ts';
import type {Result} from '../sandbox/result.ts';
import type {Report} from './report.ts';
import type {Rule} from './rule.ts';
import type {SyntaxSearch} from './syntax-search.ts';

/** What the command lines of a program depend on. */
export interface Launchable {
  readonly entry: string;
  readonly source: string;
  /** Paths of the files that lie beside the entry, relative to it. */
  readonly others: readonly string[];
  readonly args: readonly string[];
  /** Whether what a tool of the language only warns about is to end it as a compile error. */
  readonly strict: boolean;
}

export interface Launch {
  /** What makes the program ready to run, for languages that are compiled first; else null. */
  readonly compile: readonly string[] | null;
  readonly run: readonly string[];
  /** Whether `run` can be given a head start: see `Job.headStart`. Default: no. */
  readonly headStart?: boolean;
}

/** All that YuuBox knows about one language. Adding one is adding a folder that exports this. */
export interface Language {
  /** The name used everywhere, such as `python`. */
  readonly name: string;
  /** As people write it, such as `Python`. */
  readonly title: string;
  readonly aliases: readonly string[];
  /** With their dot; the first is given to a program that has no file name. */
  readonly extensions: readonly string[];
  /** Names of interpreters in a `#!` line, without version digits. */
  readonly shebangs: readonly string[];
  /** How much a text looks like this language, from 0 (not at all) to 1. Pure. */
  resemblance(source: string): number;
  /** Name of a folder of `images/`. */
  readonly image: string;
  readonly interpreter: EmbeddedInterpreter | null;
  /** The command line that prints the version of what runs it, as one line. */
  readonly version: readonly string[];
  /** The command lines that run a program in its directory inside a container. Pure. */
  launch(program: Launchable): Launch;
  /**
   * Whether a program goes on after most errors, so that one which ends with 0 may still have one. Default: no. Then what
   * was printed after an error may be otherwise once it is mended.
   */
  readonly runsOn?: boolean;
  /** Whether a plain run prints on stderr all that a strict one would end for. Default: no, it takes a look of its own. */
  readonly printsWarnings?: boolean;
  /** Where honest programs of this language need more than the defaults. */
  readonly limits: Partial<Limits>;
  /**
   * Reads the error out of a failed run; null when it left no trace that this language knows. Pure, total:
   * any bytes in, a report or null out, in time linear in the input.
   */
  analyse(result: Result, program: Pick<Program, 'entry' | 'source'>): Report | null;
  /**
   * The text for people, with its line end, of a line of JSON on stderr that the compiler prints for programs; any
   * other line as it is. Pure.
   */
  readableLine?(line: string): string;
  /** How the lines begin that `readableLine` is asked about, where that is not `{`. */
  readonly machineLines?: readonly string[];
  /** Whether an error says that the program asked for input when there was no more. Pure. */
  wantsInput(report: Report): boolean;
  /** What the `offline` healer knows about this language. */
  readonly rules: readonly Rule[];
  /** How small edits are found and checked that mend an error of syntax which no rule knows. */
  readonly search?: SyntaxSearch;
  /** Name of the highlight.js grammar. */
  readonly grammar: string;
}
