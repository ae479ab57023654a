import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the files of one kind are. */
interface Places {
  /** Names the folder that holds those of all programs, by the XDG Base Directory Specification. */
  readonly variable: string;
  /** Below the home folder, without that variable. */
  readonly inHome: string;
  /** Below `%LOCALAPPDATA%`, on Windows without it. */
  readonly inLocal: string;
}

/** The folder of YuuBox for one kind of file. The specification says that a relative path is to be ignored. */
export function userDirectory(
  {variable, inHome, inLocal}: Places,
  env: Environment,
  platform: NodeJS.Platform,
): string {
  const asked = env[variable];
  if (asked && isAbsolute(asked)) return join(asked, 'yuubox');
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local) return join(local, inLocal);
  return join(homedir(), inHome, 'yuubox');
}
