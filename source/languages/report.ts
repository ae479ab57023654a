/** A place in a program. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Location {
  /** Path relative to the program's directory, such as `greet.py`. */
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly endLine: number | null;
  /** Column after the last character. */
  readonly endColumn: number | null;
}

/** One call of the stack, in the user's own files. */
export interface Frame {
  /** Name of the function; `module` at the top level. */
  readonly name: string;
  readonly location: Location;
}

/**
 * How sure a tool is of a change that it offers, in rustc's words:
 * https://doc.rust-lang.org/rustc/json.html#applicability
 */
export type Applicability =
  'machine-applicable' | 'maybe-incorrect' | 'has-placeholders' | 'unspecified';

/** A change that the compiler itself offers. */
export interface ToolEdit {
  /** The tool's own words for it. */
  readonly message: string;
  readonly applicability: Applicability;
  readonly parts: readonly EditPart[];
}

/** One text to put in place of another. Both ends are known; equal ends insert. */
export interface EditPart {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

/** An error of a program, analysed from what its interpreter or compiler printed. */
export interface Report {
  /** The error's class or code, such as `NameError` or `E0425`. */
  readonly type: string;
  readonly message: string;
  /** When it was found: while parsing, while checking names and types, or while running. */
  readonly phase: 'syntax' | 'compile' | 'runtime';
  /** Where in the user's code; null when the tool named no place there. */
  readonly location: Location | null;
  /** The user's frames, innermost first. */
  readonly frames: readonly Frame[];
  /** The error that this one was raised from or while handling. */
  readonly cause: Report | null;
  /** The tool's own advice, each as it was printed, such as `Did you mean: 'print'?`. */
  readonly hints: readonly string[];
  /** What else the tool says about it, such as `expected i32, found &str`. */
  readonly notes: readonly string[];
  readonly edits: readonly ToolEdit[];
  /** Errors that were found beside this one, in the order in which they were printed. */
  readonly others: readonly Report[];
  /** The stack trace or diagnostic as it was printed. */
  readonly stack: string;
}

/** A report of an error while running, without place or advice, but for what `facts` say. */
export function plainReport(facts: Pick<Report, 'type' | 'message'> & Partial<Report>): Report {
  return {
    phase: 'runtime',
    location: null,
    frames: [],
    cause: null,
    hints: [],
    notes: [],
    edits: [],
    others: [],
    stack: '',
    ...facts,
  };
}

/** Equal for two reports of the same error at the same place. */
export function fingerprint(report: Report): string {
  const at = report.location;
  return [report.type, report.message, at?.file, at?.line, at?.column].join('\u0000');
}
