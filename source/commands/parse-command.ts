import {InvalidInput} from '../errors.ts';
import type {Command} from '../settings/commands.ts';
import {commandHelp} from './help-pages.ts';
import {parseOptions} from './parse-options.ts';

export interface ParsedCommand {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

interface Taken {
  /** Those of the command's options that count here, as for one of its subcommands; default all. */
  readonly flags?: readonly string[];
  /** Whether it takes words where its table names none, such as the id of a session. */
  readonly words?: boolean;
}

/**
 * The arguments of a command, by its table of options.
 * @throws {InvalidInput} for wrong usage, with the right one.
 */
export function parseCommand(
  command: Command,
  args: readonly string[],
  {flags, words = command.subcommands.length > 0 || command.operands !== 'none'}: Taken = {},
): ParsedCommand {
  const usage = commandHelp(command).trimEnd();
  const options = Object.fromEntries(
    command.options
      .filter(({flag}) => flags?.includes(flag) ?? true)
      .map(({flag, short, value}) => [
        flag,
        {type: value ? ('string' as const) : ('boolean' as const), ...(short && {short})},
      ]),
  );
  const {values, positionals} = parseOptions(args, options, usage);
  if (positionals.length > 0 && !words) {
    throw new InvalidInput(
      `yuubox ${command.name} takes no ${JSON.stringify(positionals[0])}. It is:\n${usage}`,
    );
  }
  const given = Object.entries(values);
  return {
    words: positionals,
    switches: new Set(given.filter(([, value]) => value === true).map(([flag]) => flag)),
    values: new Map(
      given.flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, value]] : [])),
    ),
  };
}
