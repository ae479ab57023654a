/** What a program must do besides ending with 0, to be more than a program that runs. */
export interface Expectations {
  /** What it must print on stdout; null: anything. */
  readonly stdout: string | null;
  /** A shell command that must end with 0 after the program; null: none. */
  readonly check: string | null;
  readonly cases: readonly ExpectedCase[];
}

/** What it must print for one input. */
export interface ExpectedCase {
  /** As people know it, such as `empty-list`. */
  readonly name: string;
  readonly stdin: Uint8Array;
  readonly stdout: string;
}

export const nothingExpected: Expectations = {stdout: null, check: null, cases: []};

/** How a run that ended with 0 stands to what is expected. */
export interface Proof {
  /** How many expectations it meets, of how many. */
  readonly passed: number;
  readonly of: number;
}

/** Whether it does all that is expected. */
export const passes = ({passed, of}: Proof): boolean => passed === of;
