import {parseArgs} from 'node:util';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import type {Command} from '../settings/commands.ts';

export interface ParsedCommand {
  readonly words: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

interface Taken {
  /** Those of the command's options that count here; default all. */
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
  const options = command.options.filter(({flag}) => flags?.includes(flag) ?? true);
  try {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: words,
      options: Object.fromEntries(
        options.map(({flag, short, value}) => [
          flag,
          {type: value ? 'string' : 'boolean', ...(short && {short})},
        ]),
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
    const known = options.map(({flag}) => flag);
    throw new InvalidInput(`${explain(error, known)} ${howItIs(command)}`);
  }
}

function explain(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, unknown] = /^Unknown option '(.+?)'/.exec(message) ?? [];
  if (unknown === undefined) return `${(message.split('. ')[0] ?? message).replace(/\.$/, '')}.`;
  const near = didYouMean(unknown.replace(/^-+/, ''), known);
  return `There is no option ${unknown}.${near ? ` Did you mean --${near}?` : ''}`;
}

/** The right usage, for messages. */
export function howItIs({usage, options}: Command): string {
  const flags = options.map(({flag, value}) => ` [--${flag}${value ? ` ${value}` : ''}]`).join('');
  return `It is: ${usage.map(([words]) => words).join(' | ')}${flags}`;
}
