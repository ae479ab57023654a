import type {Limits} from './limits.ts';
import type {Progress} from './progress.ts';
import type {Result, StreamName} from './result.ts';

export type EngineName = 'docker' | 'podman' | 'embedded';

/** Interpreters that the embedded engine can bring itself. */
export type EmbeddedInterpreter = 'python' | 'javascript';

export interface JobFile {
  /** Relative to the working directory, with `/` between its parts. */
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * What a language needs of a sandbox to run its programs: with the limits, this is all that a waiting
 * sandbox can be prepared with, so it is also the key of a pool.
 */
export interface Environment {
  /** Name of a folder of `images/`. */
  readonly image: string;
  readonly interpreter: EmbeddedInterpreter | null;
}

/** One program to run once: everything that travels into the sandbox. */
export interface Job {
  readonly environment: Environment;
  readonly files: readonly JobFile[];
  /** Path of the file in `files` that is run. */
  readonly entry: string;
  /**
   * The command line that comes before `argv` for a program that must be compiled. When it
   * fails the result is `compile-error`. What it prints goes to stderr.
   */
  readonly compile?: readonly string[] | null;
  /** The command line inside a container, such as `['python3', 'greet.py', '--loud']`. */
  readonly argv: readonly string[];
  /** The program's own arguments, the last part of `argv`. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly stdin: Uint8Array | null;
  readonly limits: Limits;
  /**
   * Whether `argv` may be started before the files are there, with a pipe in the place of the entry that
   * it then waits for: it looks for no other of the files first, and reads the entry once, from front to back.
   */
  readonly headStart?: boolean;
}

export interface RunOptions {
  /** Aborting it kills the program: the result is `cancelled`, with the output so far. */
  readonly signal?: AbortSignal | undefined;
  /** Called with each piece of output as it comes, before any cap. */
  readonly onOutput?: ((stream: StreamName, chunk: Uint8Array) => void) | undefined;
  /** Called about once a second with the memory that the program uses now, in KB, where the engine can tell. */
  readonly onMemory?: ((kb: number) => void) | undefined;
}

export interface PrepareOptions {
  readonly signal?: AbortSignal | undefined;
  /** How far the making of what is missing is, such as the pull of an image. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** A sentence for the user, such as why another engine takes the place of the one that was chosen. */
  readonly onNotice?: ((message: string) => void) | undefined;
}

/**
 * What isolates a run. One `run` is one fresh sandbox, destroyed afterwards. Disposing of it cancels the runs that are
 * under way, and those that are asked for later.
 */
export interface Engine extends AsyncDisposable {
  readonly name: EngineName;
  /** Name and version for the title bar, such as `docker 28.1`. */
  readonly description: string;
  /** Whether programs of this environment can run here at all. */
  supports(environment: Environment): boolean;
  /**
   * Makes sure that `run` can start at once: an image is there, a process is warm.
   * @throws {ImageMissing} when the image is not there and cannot be made.
   */
  prepare(environment: Environment, options?: PrepareOptions): Promise<void>;
  /**
   * Has `count` sandboxes wait for jobs with the limits of this one, from now on and in the background; each
   * that is used is replaced. Jobs that are launched as this one is profit most. With 0 they are let go.
   * Returns at once and never throws: what cannot be had ready has to be made by `run`.
   */
  warm(job: Job, count: number): void;
  /** How many runs with these limits the machine carries side by side. */
  parallelism(limits: Limits): Promise<number>;
  /**
   * Runs a job in a sandbox of its own. A failing program, a timeout and a lost daemon are results;
   * this rejects only for a job that is malformed (`InvalidInput`).
   */
  run(job: Job, options?: RunOptions): Promise<Result>;
}
