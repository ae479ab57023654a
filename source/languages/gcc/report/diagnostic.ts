/** A place as GCC gives it: the column counts bytes from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
}

/** Where code was instantiated, or else included, from. */
export interface Origin extends Place {
  readonly isInstantiation: boolean;
}

/** One text to put in place of another; columns count bytes. */
export interface FixIt {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly text: string;
}

export interface Note {
  readonly place: Place | null;
  readonly message: string;
  readonly fixIts: readonly FixIt[];
}

/** An error or warning of GCC with all that it says about it. */
export interface Diagnostic extends Note {
  readonly severity: 'error' | 'warning';
  /** The option that turns it off, such as `-Wformat=`; null for an error that has none. */
  readonly option: string | null;
  /** Cells that the caret line underlines from the place on; 0 when it shows none. */
  readonly width: number;
  /** How the compiler came to the code in question, innermost first. */
  readonly context: readonly Origin[];
  readonly notes: readonly Note[];
  /** As it was printed, for people. */
  readonly lines: readonly string[];
}
