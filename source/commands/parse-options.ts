import {parseArgs, type ParseArgsConfig} from 'node:util';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Takes the arguments of a subcommand apart.
 * @param usage what it takes, for the message.
 * @throws {InvalidInput} for an option that there is not, with the nearest one, and for a missing value.
 */
export function parseOptions<const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
) {
  try {
    return parseArgs({args: [...args], options, allowPositionals: true, strict: true});
  } catch (error) {
    throw new InvalidInput(`${explain(error, Object.keys(options))} It is:\n${usage}`);
  }
}

function explain(error: unknown, known: readonly string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, unknown] = /^Unknown option '(.+?)'/.exec(message) ?? [];
  if (unknown === undefined) return `${message.split('. ')[0] ?? message}.`.replace(/\.\.$/, '.');
  const near = didYouMean(unknown.replace(/^-+/, ''), known);
  return `There is no option ${unknown}.${near ? ` Did you mean --${near}?` : ''}`;
}
