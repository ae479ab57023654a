import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where is kept what can be made again: `yuubox` in `$XDG_CACHE_HOME`, or in `~/.cache` without it, on macOS too; in
 * `%LOCALAPPDATA%` on Windows. The XDG Base Directory Specification says that a relative path is to be ignored.
 */
export function cacheDirectory(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const asked = env['XDG_CACHE_HOME'];
  if (asked && isAbsolute(asked)) return join(asked, 'yuubox');
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local) return join(local, 'yuubox', 'cache');
  return join(homedir(), '.cache', 'yuubox');
}
