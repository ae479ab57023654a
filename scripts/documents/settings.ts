import {projectRule} from '../../source/settings/schema.ts';
import {type Setting, settings} from '../../source/settings/setting.ts';
import {longKeyNames} from '../../source/tui/key-name.ts';
import {code, table} from './markdown.ts';

/** docs/settings.md: every setting, and who may give it. */
export function settingsDocument(): string {
  const inFiles = settings.filter(({file}) => file);
  return `# Settings

A setting counts from the first of these that says something:

1. the flag on the command line,
2. the environment,
3. the project's file: \`yuubox.config.json\` in the working directory or, failing that, in the nearest directory above it,
4. your own file: \`$XDG_CONFIG_HOME/yuubox/config.json\`, which is \`~/.config/yuubox/config.json\` where that is not set,
5. the default.

\`yuubox config\` prints each setting and where it comes from, and \`yuubox config path\` where your own file is. What a file turns
on, a flag turns off: \`--no-strict\`, \`--no-offline\`, \`--healing\`.

\`\`\`json
{
  "max-iterations": 8,
  "timeout": 20,
  "healer": ["offline", "chat"],
  "keys": {"apply": ["ctrl-g"]}
}
\`\`\`

Names are those of the flags. A setting that there is not, a value that cannot be, and a setting that stands twice are errors,
with file and line. \`settings.schema.json\` in the package is a JSON Schema: name its path or address in \`"$schema"\`, and an
editor completes and checks the file.

## A project's file

It comes with code that you may not trust, so it cannot take away what protects you: the sandbox, whether and where your code is sent, what
may be spent, what is kept, which keys decide. Such a setting is an error there, not ignored, so that nobody takes it for granted. Its \`model\`
is one, too, where you set \`max-cost\` and a model is asked: the \`price\` that you told is that of another.

${table(
  ['setting', 'environment', "in a project's file", 'what it is'],
  inFiles.map(setting => [
    code(setting.name),
    setting.env.map(code).join(', '),
    inProject(setting),
    setting.help,
  ]),
)}

A file among the healers is found from the folder of the settings that name it. \`docker-socket\` gives way to \`DOCKER_HOST\`, as all of
a file gives way to the environment. \`OPENAI_API_KEY\` goes to api.openai.com alone, \`ANTHROPIC_API_KEY\` to
api.anthropic.com alone, and \`YUUBOX_API_KEY\` to the address that you set.

\`log-level\` says what is told on stderr where there is no session screen: \`error\` only what goes wrong, \`info\` the story of the
session, \`debug\` each event as a line of JSON as well.

## Keys

\`"keys"\` in your own file gives a command of the session screen other keys than [those in the README](../README.md#keys):

\`\`\`json
{"keys": {"accept-hunk": ["o"], "apply": ["enter", "ctrl-g"], "zoom": []}}
\`\`\`

The list replaces the usual keys; an empty one takes them away, except from \`leave\`, \`interrupt\` and \`help\`. A key is one sign
(\`a\`, \`A\`, \`]\`), \`ctrl-\` and a letter other than h, i, j and m, which terminals send for other keys, or one of
${longKeyNames.map(code).join(', ')}. No key may have two commands: whoever takes one from a command gives that another. \`interrupt\` works
while a hunk is edited, too, so that it has \`ctrl-\` keys only. The help (\`?\`), the hints and all messages name the keys that you
chose. The keys inside the editor, of a search, of a replay and those that answer a question stay as they are.
`;
}

function inProject(setting: Setting): string {
  const allowed = projectRule(setting);
  if (allowed === null) return 'yes';
  return allowed.length === 0 ? 'no' : `only ${allowed.map(code).join(', ')}`;
}
