import {findSettingsFiles} from '../settings/find-settings-files.ts';
import {type Arguments, noArguments} from '../settings/parse-arguments.ts';
import type {Sources} from '../settings/reader.ts';
import {resolveSettings, type Settings} from '../settings/settings.ts';

/**
 * The settings that count here: those of the command line, of the environment and of the settings files.
 * @throws {InvalidInput} for a setting that cannot be.
 */
export async function readSettings(given: Arguments = noArguments): Promise<Settings> {
  const {env, files} = await readSources(given);
  return resolveSettings(given, env, files);
}

/**
 * What settings are read from here.
 * @throws {InvalidInput} for a settings file that cannot be read.
 */
export async function readSources(given: Arguments = noArguments): Promise<Sources> {
  return {given, env: process.env, files: await findSettingsFiles(process.cwd(), process.env)};
}
