import packageJson from '../../package.json' with {type: 'json'};
import {exitMeanings} from '../../source/session/exit-code.ts';
import {type Command, commands} from '../../source/settings/commands.ts';
import type {Option} from '../../source/settings/option.ts';
import {groupTitles, options} from '../../source/settings/options.ts';
import type {OptionSpec} from '../../source/settings/option-spec.ts';
import {settings} from '../../source/settings/setting.ts';
import {bold, italic, item, paragraph, roff, section, subsection} from './roff.ts';

/** When its text last changed in more than what the tables say. */
const date = '2026-11-21';

/** yuubox.1: the manual page, from the tables of options, settings and commands. */
export function manualPage(): string {
  const parts = [
    `.TH YUUBOX 1 ${date} "yuubox ${packageJson.version}" "User Commands"`,
    section('NAME', roff('yuubox - heals broken programs in the terminal')),
    section('SYNOPSIS', ...synopsis()),
    section('DESCRIPTION', ...description),
    section('OPTIONS', ...groups()),
    section('COMMANDS', ...commands.map(describeCommand)),
    section('SETTINGS', ...settingsPart()),
    section('ENVIRONMENT', ...environment()),
    section('FILES', ...files()),
    section('EXIT STATUS', ...exitMeanings.map(([code, what]) => item(bold(String(code)), what))),
    section('EXAMPLES', ...examples()),
  ];
  return `${parts.join('\n')}\n`;
}

function synopsis(): string[] {
  const run = (rest: string) =>
    `${bold('yuubox')} [${italic('OPTIONS')}] ${rest} [${bold('--')} ${italic('ARGS')}]`;
  return [
    run(`${italic('FILE')}...`),
    '.br',
    run(italic('DIRECTORY')),
    '.br',
    `${bold('yuubox')} ${italic('COMMAND')}`,
  ];
}

const description = [
  'YuuBox runs a program in a sandbox that is used once, explains the error, and proposes a fix that it has already run in a second sandbox. You accept, reject or edit each hunk before the next run. Nothing is written until you say so.',
  'In a terminal it opens the session screen; the key ? shows all keys. Without a program it opens the start screen, with examples. Elsewhere proven fixes that carry no warning are accepted without asking, and nothing is written without --write or --output: stdout is then what the program printed, and what YuuBox says goes to stderr.',
  'The first FILE is the entry, the others lie beside it; - reads the program from stdin. What follows -- goes to the program.',
].map(paragraph);

function groups(): string[] {
  return Object.entries(groupTitles).map(([group, title]) => {
    const own = options.filter(option => option.group === group);
    return subsection(roff(title), ...own.map(describeOption));
  });
}

function describeOption(option: Option): string {
  const {env, file} = option;
  const elsewhere = [
    ...(env ? [`Environment: ${env}.`] : []),
    ...(file ? ['May stand in a settings file.'] : []),
  ];
  return item(nameOf(option), [`${option.help}.`, ...elsewhere].join(' '));
}

function nameOf({flag, short, value}: OptionSpec): string {
  const name = `${short ? `${bold(`-${short}`)}, ` : ''}${bold(`--${flag}`)}`;
  return value ? `${name} ${italic(value)}` : name;
}

function describeCommand({name, summary, usage, about, options}: Command): string {
  return [
    subsection(roff(name)),
    roff(`${summary}.`),
    ...usage.map(([words, what]) => item(bold(words), what)),
    ...options.map(option => item(nameOf(option), option.help)),
    ...about.map(paragraph),
  ].join('\n');
}

function settingsPart(): string[] {
  return [
    paragraph(
      'A setting counts from the first of these that says something: the flag, the environment, the project’s file, your own file, the default. Both files hold one JSON object; the names in it are those of the flags, without dashes in front. yuubox config prints each setting and where it comes from.',
    ),
    paragraph(
      'A project’s file comes with code that you may not trust. What weakens the sandbox, says whether or where code is sent, or what may be spent, is refused there.',
    ),
    paragraph('These have no flag:'),
    ...settings.filter(({isFlag}) => !isFlag).map(({name, help}) => item(bold(name), `${help}.`)),
    item(bold('keys'), 'keys of the session screen, by command; only in your own file.'),
  ];
}

function environment(): string[] {
  const variables = settings.flatMap(({name, env, isFlag}) =>
    env.map(variable => item(bold(variable), isFlag ? `stands for --${name}.` : `gives ${name}.`)),
  );
  return [
    ...variables,
    item(`${bold('VISUAL')}, ${bold('EDITOR')}`, 'the editor of the session screen.'),
    item(bold('NO_COLOR'), 'no colours.'),
    item(
      bold('FORCE_COLOR'),
      '0: no colours; 1, 2 or 3: colours even where the terminal seems to have none.',
    ),
    item(bold('INK_SCREEN_READER'), 'true: the screen is written for a screen reader.'),
  ];
}

function files(): string[] {
  return [
    item(
      bold('yuubox.config.json'),
      'a project’s settings, in the working directory or the nearest one above it that has the file.',
    ),
    item(
      bold('~/.config/yuubox/config.json'),
      'your own settings; in $XDG_CONFIG_HOME/yuubox where that is set.',
    ),
    item(
      bold('~/.local/state/yuubox'),
      'saved sessions; in $XDG_STATE_HOME/yuubox where that is set.',
    ),
  ];
}

function examples(): string[] {
  const all = [
    ['yuubox broken.py', 'the session screen'],
    ['yuubox broken.py --yes --write', 'heal unattended and write the healed program back'],
    ['yuubox broken.py --patch | git apply', 'the same, by way of a patch'],
    ['yuubox main.py lib.py -- --flag', 'a program of two files, with an argument'],
    ['yuubox broken.py --check "./test.sh"', 'healed means: this passes, too'],
  ] as const;
  return all.map(([call, what]) => item(bold(call), `${what}.`));
}
