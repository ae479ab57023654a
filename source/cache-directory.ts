import {type Environment, userDirectory} from './user-directory.ts';

/**
 * Where is kept what can be made again: `yuubox` in `$XDG_CACHE_HOME`, or in `~/.cache` without it, on macOS too; in
 * `%LOCALAPPDATA%` on Windows.
 */
export function cacheDirectory(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const places = {variable: 'XDG_CACHE_HOME', inHome: '.cache', inLocal: 'yuubox/cache'};
  return userDirectory(places, env, platform);
}
