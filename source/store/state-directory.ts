import {type Environment, userDirectory} from '../user-directory.ts';

/**
 * Where sessions are kept: `yuubox` in `$XDG_STATE_HOME`, or in `~/.local/state` without it, on macOS too; in
 * `%LOCALAPPDATA%` on Windows.
 */
export function stateDirectory(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const places = {variable: 'XDG_STATE_HOME', inHome: '.local/state', inLocal: 'yuubox'};
  return userDirectory(places, env, platform);
}
