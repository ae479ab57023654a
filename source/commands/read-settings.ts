import {findSettingsFiles} from '../settings/find-settings-files.ts';
import {type Arguments, noArguments} from '../settings/parse-arguments.ts';
import {resolveSettings, type Settings} from '../settings/settings.ts';

/**
 * The settings that count here: those of the command line, of the environment and of the settings files.
 * @throws {InvalidInput} for a setting that cannot be.
 */
export async function readSettings(given: Arguments = noArguments): Promise<Settings> {
  const files = await findSettingsFiles(process.cwd(), process.env);
  return resolveSettings(given, process.env, files);
}
