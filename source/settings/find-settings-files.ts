import {readFile, stat} from 'node:fs/promises';
import {homedir} from 'node:os';
import {dirname, isAbsolute, join, resolve} from 'node:path';
import {InvalidInput} from '../errors.ts';
import type {Environment} from './reader.ts';
import type {Owner, SettingsFile} from './settings-file.ts';

export const projectFileName = 'yuubox.config.json';
const maxBytes = 1_000_000;

/**
 * The settings files that count, the nearest first: `yuubox.config.json` in the directory or, failing that, in the
 * nearest one above it; then the user's own.
 * @throws {InvalidInput} for one that is there and cannot be used.
 */
export async function findSettingsFiles(
  directory: string,
  env: Environment,
): Promise<readonly SettingsFile[]> {
  const project = await nearest(resolve(directory));
  const files = [
    project === null ? null : await read(project, 'project'),
    await read(userSettingsPath(env), 'user'),
  ];
  return files.filter(file => file !== null);
}

/**
 * Where the user's own settings are, whether or not there are any
 * (https://specifications.freedesktop.org/basedir-spec/latest/: a relative path counts as none).
 */
export function userSettingsPath(env: Environment): string {
  const set = env['XDG_CONFIG_HOME'];
  const base = set && isAbsolute(set) ? set : join(env['HOME'] || homedir(), '.config');
  return join(base, 'yuubox', 'config.json');
}

async function nearest(directory: string): Promise<string | null> {
  const path = join(directory, projectFileName);
  if (await stat(path).catch(() => null)) return path;
  const parent = dirname(directory);
  return parent === directory ? null : nearest(parent);
}

/** Null when there is no such file. */
async function read(path: string, owner: Owner): Promise<SettingsFile | null> {
  const text = await textOf(path);
  if (text === null) return null;
  // The parser is loaded only where there is something to parse.
  const {parseSettingsFile} = await import('./settings-file.ts');
  return parseSettingsFile(text, path, owner);
}

async function textOf(path: string): Promise<string | null> {
  try {
    const stats = await stat(path);
    if (!stats.isFile()) throw new InvalidInput(`${path} must be a file with settings in JSON.`);
    if (stats.size > maxBytes) throw new InvalidInput(`${path} is too large for settings.`);
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InvalidInput(`The settings in ${path} cannot be read: ${reason}.`);
  }
}
