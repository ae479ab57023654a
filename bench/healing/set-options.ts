import type {EngineName} from '../../source/sandbox/engine.ts';

/** How the cases of a set are healed and shown. */
export interface SetOptions {
  readonly engine: 'auto' | EngineName;
  /** Only this language. */
  readonly language: string | undefined;
  /** Cases that are healed side by side. */
  readonly jobs: number;
  readonly json: boolean;
  readonly verbose: boolean;
  /** Only these cases; all when empty. */
  readonly ids: readonly string[];
}
