import {InvalidInput} from '../errors.ts';
import {jsonText} from '../plain/json-text.ts';
import {commandNamed} from '../settings/commands.ts';
import {findSettingsFiles, userSettingsPath} from '../settings/find-settings-files.ts';
import {noArguments} from '../settings/parse-arguments.ts';
import {resolveSettings} from '../settings/settings.ts';
import {sanitise} from '../terminal/sanitise.ts';
import {configTable} from './config-table.ts';
import {effectiveSettings} from './effective-settings.ts';
import {commandHelp} from './help-pages.ts';
import {parseCommand} from './parse-command.ts';

/**
 * `yuubox config`: each setting, its value and where it comes from. `yuubox config path`: where the user's own file is.
 * @throws {InvalidInput} for wrong usage, and for settings that cannot be, as a run would.
 */
export async function config(args: readonly string[]): Promise<number> {
  const command = commandNamed('config');
  const {words, switches} = parseCommand(command, args);
  const {env} = process;
  if (words.length > 0) {
    if (words.join(' ') !== 'path') {
      throw new InvalidInput(
        `There is no “config ${words.join(' ')}”. It is:\n${commandHelp(command).trimEnd()}`,
      );
    }
    process.stdout.write(`${sanitise(userSettingsPath(env))}\n`);
    return 0;
  }
  const files = await findSettingsFiles(process.cwd(), env);
  resolveSettings(noArguments, env, files);
  const settings = effectiveSettings({given: noArguments, env, files});
  const paths = {
    project: files.find(({owner}) => owner === 'project')?.path ?? null,
    user: userSettingsPath(env),
    hasUser: files.some(({owner}) => owner === 'user'),
  };
  process.stdout.write(
    switches.has('json')
      ? `${jsonText(asJson(settings, paths), 2)}\n`
      : configTable(settings, paths),
  );
  return 0;
}

function asJson(
  settings: ReturnType<typeof effectiveSettings>,
  {project, user, hasUser}: {project: string | null; user: string; hasUser: boolean},
) {
  return {
    files: {project, user: hasUser ? user : null},
    settings: Object.fromEntries(settings.map(({name, ...rest}) => [name, rest])),
  };
}
