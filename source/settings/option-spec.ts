import type {ValueType} from './value-type.ts';

/** An option of any command, as much of it as the help and the completions need. */
export interface OptionSpec {
  /** Long name without dashes, such as `max-iterations`. It is the name of the setting in a settings file, too. */
  readonly flag: string;
  readonly short?: string;
  /** What the value is called in the help; without it, the option is a switch. */
  readonly value?: string;
  /** Text when it is left out; a switch has none. */
  readonly type?: ValueType;
  readonly multiple?: boolean;
  readonly help: string;
}

export const json: OptionSpec = {flag: 'json', help: 'print it as one JSON object'};
