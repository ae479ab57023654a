import {exportSession} from './history/export.ts';
import {list} from './history/list.ts';
import {clear, rm} from './history/remove.ts';
import {show} from './history/show.ts';

const subcommands = {list, show, export: exportSession, rm, clear};

/**
 * `yuubox history`: lists, shows, exports and removes saved sessions.
 * @returns the exit code.
 * @throws {InvalidInput} for wrong usage; {StoreUnavailable} when they cannot be read.
 */
export async function history(args: readonly string[]): Promise<number> {
  const [name = 'list', ...rest] = args;
  return isSubcommand(name) ? subcommands[name](rest) : list(args);
}

function isSubcommand(name: string): name is keyof typeof subcommands {
  return Object.hasOwn(subcommands, name);
}
