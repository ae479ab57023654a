import type {Program} from '../program.ts';

/** What a language brings so that small edits can mend an error of syntax that no rule knows. */
export interface SyntaxSearch {
  /** Name of the grammar of tree-sitter that tells where the trouble may be, such as `python`. */
  readonly grammar: string;
  /** Words that the language keeps for itself. */
  readonly keywords: readonly string[];
  /** What is forgotten most easily, likeliest first: signs, and keywords that stand between others. */
  readonly insertions: readonly string[];
  readonly lineComments: readonly string[];
  readonly hasBlockComments: boolean;
  /** Characters that open and close texts. */
  readonly quotes: string;
  /** Whether the indentation of a line has a meaning. Default: no. */
  readonly indents?: boolean;
  /** Versions that are checked for one error at most; what a check costs differs a thousandfold between languages. */
  readonly mostChecks: number;
  /** How many mistakes are looked for at most, one edit each. Default: 2. */
  readonly mostEdits?: number;
  /**
   * Whether what was changed in a program compiles and is nothing that anybody writes, such as a value that is thrown away.
   * Default: never. Pure.
   */
  isOdd?(before: string, after: string): boolean;
  /** How many versions are checked in a sandbox, all together. Pure. */
  check(program: Pick<Program, 'entry' | 'source' | 'files'>): SyntaxCheck;
  /**
   * Whether the first error that the check tells of a version is one of syntax; another one is left to the rules.
   * Default: all are. Pure.
   */
  isSyntax?(message: string): boolean;
  /**
   * What may be meant where only a person can tell, such as which variable a wrong name stands for: tried along with the
   * small edits, one after another where a line has several such errors. A language that guesses is also asked about
   * errors that its compiler finds after those of syntax, so its check has to find them. Default: nothing. Pure and total.
   */
  guess?(source: string, error: FoundError): Iterable<Guess>;
}

/** The first error of a source. Line and column count from 1; null where they are not known. */
export interface FoundError {
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** A source that may be what was meant. */
export interface Guess {
  readonly source: string;
  /** Smaller is likelier; a missing semicolon where a parser asks for it costs 0.3, and a rare slip 2. */
  readonly cost: number;
  /** One sentence that says exactly what it does. */
  readonly explanation: string;
}

/**
 * A program that checks versions of another one, without running any. It reads them on stdin: of each the number of its
 * lines, on a line of its own, then these. For each it prints a line as soon as it knows: its index, from 0, and
 * `ok`, or `fails`, the line and the column of the first error (0 where they are not known), and what the error says.
 */
export interface SyntaxCheck {
  /** File name and text of the checking program, and its command line. */
  readonly entry: string;
  readonly source: string;
  readonly argv: readonly string[];
  /** See `Job.headStart`. Default: no. */
  readonly headStart?: boolean;
  /** Whether the files that lie beside the program matter to it. Default: no. */
  readonly readsFiles?: boolean;
}

/** What is known of a version without running it. */
export type SyntaxVerdict =
  | {readonly kind: 'compiles'}
  /** Its syntax is right, and the compiler finds something else. */
  | ({readonly kind: 'parses'} & FoundError)
  | ({readonly kind: 'fails'} & FoundError)
  /** The check did not get to it, or broke at it. */
  | {readonly kind: 'unknown'};
