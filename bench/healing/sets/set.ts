/** One broken program of a public set, in the shape that all of them are read into. */
export interface SetCase {
  /** Unique in its set, such as `2865-3`. */
  readonly id: string;
  /** Name of a language of `source/languages/`. */
  readonly language: string;
  /** Which part of the set it belongs to, where the set has parts, such as `syntax error`; else empty. */
  readonly group: string;
  readonly program: string;
  /** What it reads while it is healed. */
  readonly stdin: string;
  /** The program that was meant; null where the set does not tell. */
  readonly meant: string | null;
  readonly oracle: Oracle;
  /** Whether it is only compiled: it has no main, or waits for an input that nobody has. */
  readonly onlyCompiles: boolean;
}

/** What tells whether a healed program is right. No healer is told any of it. */
export type Oracle =
  /** It must print `stdout` for each `stdin`. */
  | {readonly kind: 'outputs'; readonly tests: readonly OutputTest[]}
  /** It tests itself, and must still hold `text` when it does. */
  | {readonly kind: 'own-tests'; readonly text: string}
  /** Nothing but the program that was meant. */
  | {readonly kind: 'none'};

export interface OutputTest {
  readonly stdin: string;
  readonly stdout: string;
}

export interface LoadedSet {
  readonly cases: readonly SetCase[];
  /** Records that are not as the set writes them: each a sentence with its path and what was expected. */
  readonly faults: readonly string[];
  /** Why whole records were left out, with how many. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/** Reads one public set. Nothing of a set is kept in this repository. */
export interface SetReader {
  /** As people know it. */
  readonly name: string;
  /** What a folder must hold to be taken for it, in words. */
  readonly looksFor: string;
  recognises(folder: string): boolean;
  read(folder: string): LoadedSet;
  readonly goals: readonly Goal[];
}

/** A share of the broken programs that should be reached. */
export interface Goal {
  readonly figure: GoalFigure;
  /** From 0 to 1. */
  readonly share: number;
  readonly language: string;
  readonly group: string;
}

export type GoalFigure = 'compiles' | 'rightAt1' | 'rightAt5' | 'exactAt1' | 'exactAt5';

/** The records of a set one by one, so that a malformed one is a fault and the others still load. */
export class SetLoader {
  readonly #cases: SetCase[] = [];
  readonly #faults: string[] = [];
  readonly #leftOut = new Map<string, number>();

  /** Adds what `read` makes of one record. What it throws is a fault of the record at `where`. */
  add(where: string, read: () => SetCase): void {
    try {
      this.#cases.push(read());
    } catch (error) {
      this.#faults.push(`${where}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  leaveOut(reason: string): void {
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + 1);
  }

  get loaded(): LoadedSet {
    return {cases: this.#cases, faults: this.#faults, leftOut: this.#leftOut};
  }
}
