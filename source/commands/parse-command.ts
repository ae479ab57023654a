import {parseArgs} from 'node:util';
import {InvalidInput} from '../errors.ts';
import type {Command} from '../settings/commands.ts';

export interface ParsedCommand {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/**
 * The arguments of a command, by its table of options.
 * @throws {InvalidInput} for wrong usage, with the right one.
 */
export function parseCommand(command: Command, args: readonly string[]): ParsedCommand {
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: command.subcommands.length > 0 || command.operands !== 'none',
      options: Object.fromEntries(
        command.options.map(({flag, value}) => [flag, {type: value ? 'string' : 'boolean'}]),
      ),
    });
    const given = Object.entries(values);
    return {
      words: positionals,
      switches: new Set(given.filter(([, value]) => value === true).map(([flag]) => flag)),
      values: new Map(
        given.flatMap(([flag, value]) => (typeof value === 'string' ? [[flag, value]] : [])),
      ),
    };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new InvalidInput(`${reason}. ${howItIs(command)}`);
  }
}

/** The right usage, for messages. */
export function howItIs({usage, options}: Command): string {
  const flags = options.map(({flag, value}) => ` [--${flag}${value ? ` ${value}` : ''}]`).join('');
  return `It is: ${usage.map(([words]) => words).join(' | ')}${flags}`;
}
