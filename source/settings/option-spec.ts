import type {ValueType} from './value-type.ts';

/** An option of any command, as much of it as the help and the completions need. */
export interface OptionSpec {
  readonly flag: string;
  readonly short?: string;
  /** What the value is called; without it, the option is a switch. */
  readonly value?: string;
  readonly type?: ValueType;
  readonly help: string;
}

export const json: OptionSpec = {flag: 'json', help: 'print it as one JSON object'};
