import type {EngineName} from '../../source/sandbox/engine.ts';
import type {Limits} from '../../source/sandbox/limits.ts';
import type {Status} from '../../source/sandbox/result.ts';

/** What must come of an attack. What is left out may be anything. */
export interface Outcome {
  readonly status: Status;
  readonly exitCode?: number;
  readonly signal?: string;
  /** All of what was kept of a stream, as text, or what it must match. */
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  /** The very bytes of stdout, each as one character. */
  readonly bytes?: string;
  /** At least so much of stdout must have been counted and dropped. */
  readonly omitted?: number;
}

/** One hostile program, and what must come of it. Plain data, for the table in the documentation too. */
export interface Attack {
  /** What it does, in a few words that also name the test. */
  readonly name: string;
  /** File in `programs/`, whose ending says how to run it. */
  readonly program: string;
  /** What keeps it from doing harm. */
  readonly stoppedBy: string;
  /** What its output shows, for readers, where the expected output is a pattern. */
  readonly shows?: string;
  /** In Docker and Podman. */
  readonly container?: Outcome;
  /** In Podman, where that is another one. */
  readonly podman?: Outcome;
  /** In the embedded engine; left out where the attack means nothing there. */
  readonly embedded?: Outcome;
  readonly limits?: Partial<Limits>;
  readonly stdin?: () => Uint8Array;
  /** Comments make the source this long. */
  readonly sourceBytes?: number;
  /** So many files lie beside it, each with its number in it. */
  readonly files?: number;
  /** A program that runs before it, in a sandbox of its own. */
  readonly after?: string;
}

export interface Group {
  readonly title: string;
  readonly attacks: readonly Attack[];
}

/** What must come of an attack on an engine; null when it is not for that engine. */
export function outcomeOn(engine: EngineName, attack: Attack): Outcome | null {
  if (engine === 'embedded') return attack.embedded ?? null;
  return (engine === 'podman' ? attack.podman : undefined) ?? attack.container ?? null;
}
