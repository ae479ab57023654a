import {homedir} from 'node:os';
import {isAbsolute, join} from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Where sessions are kept: `yuubox` in `$XDG_STATE_HOME`, or in `~/.local/state` without it, on macOS too; in
 * `%LOCALAPPDATA%` on Windows. The XDG Base Directory Specification says that a relative path is to be ignored.
 */
export function stateDirectory(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const asked = env['XDG_STATE_HOME'];
  if (asked && isAbsolute(asked)) return join(asked, 'yuubox');
  const local = env['LOCALAPPDATA'];
  if (platform === 'win32' && local) return join(local, 'yuubox');
  return join(homedir(), '.local', 'state', 'yuubox');
}
