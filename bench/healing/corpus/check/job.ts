/** One program to run, and what came of it. */
export interface Job {
  /** Unique among the jobs of one batch, and safe as a folder's name. */
  readonly id: string;
  readonly file: string;
  readonly source: string;
  readonly stdin: string;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Language {
  readonly name: string;
  /** What runs a file of this language. */
  readonly command: string;
}

export const languages: readonly Language[] = [
  // -B: no byte code is left beside the programs.
  {name: 'python', command: 'python3 -B'},
  {name: 'javascript', command: 'node'},
];
