import type {Result} from '../sandbox/result.ts';

/** Where step mode stops, with what the next stage is about to work on. */
export type Stage =
  | ({readonly kind: 'run'; readonly revision: number} & Launched)
  /** The program has ended; what it means is not read yet. */
  | {readonly kind: 'analyse'; readonly attempt: number; readonly result: Result}
  | {
      readonly kind: 'suggest';
      readonly attempt: number;
      readonly questions: readonly StageQuestion[];
    }
  /** The candidates so far stand in the attempt's trials. */
  | {readonly kind: 'verify'; readonly attempt: number}
  /** A revision is about to be made of what is accepted. */
  | {
      readonly kind: 'apply';
      readonly attempt: number;
      readonly source: string;
      readonly origin: string;
    };

/** How a revision is run. */
export interface Launched {
  /** Name of a folder of `images/`. */
  readonly image: string;
  /** The command lines inside the sandbox; `compile` is null for what is not compiled first. */
  readonly compile: readonly string[] | null;
  readonly argv: readonly string[];
}

/** A healer that is about to be asked. */
export interface StageQuestion {
  readonly healer: string;
  /** The address that code is sent to; null when nothing leaves the machine. */
  readonly sendsTo: string | null;
  /** What is sent, secrets hidden; null for a healer that does not say. */
  readonly prompt: string | null;
}
