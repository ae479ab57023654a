import type {OptionSpec} from './option-spec.ts';

/** What the options are about, in the order of the help. */
export type OptionGroup = 'program' | 'goal' | 'healing' | 'limits' | 'output';

/** Who may give a setting in a file. */
export type FileRule =
  /** A project's file may, too. */
  | {readonly project: 'any'}
  /** A project's file may give these values only; none: the user's own file alone may give it. */
  | {readonly project: readonly string[]; readonly why: string};

/** One option of `yuubox run`: the flag, its help and what stands in for it. */
export interface Option extends OptionSpec {
  readonly group: OptionGroup;
  /** The variable of the environment that stands in for it. */
  readonly env?: string;
  /** Without it, the option is for one run, and no settings file gives it. */
  readonly file?: FileRule;
  readonly default?: string | number;
}
