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

/** An error of a program, analysed from what its interpreter or compiler printed. */
export interface Report {
  /** The error's class or code, such as `NameError`. */
  readonly type: string;
  readonly message: string;
  /** When it was found: before anything ran, or while running. */
  readonly phase: 'syntax' | 'runtime';
  /** Where in the user's code; null when the tool named no place there. */
  readonly location: Location | null;
  /** The user's frames, innermost first. */
  readonly frames: readonly Frame[];
  /** The error that this one was raised from or while handling. */
  readonly cause: Report | null;
  /** The tool's own advice, each as it was printed, such as `Did you mean: 'print'?`. */
  readonly hints: readonly string[];
  /** The stack trace as it was printed. */
  readonly stack: string;
}

/** Equal for two reports of the same error at the same place. */
export function fingerprint(report: Report): string {
  const at = report.location;
  return [report.type, report.message, at?.file, at?.line, at?.column].join('\u0000');
}
