import {exportFormats} from '../export/format-names.ts';
import {sessionStatuses} from '../store/saved-session.ts';
import {json, type OptionSpec} from './option-spec.ts';
import {file, text} from './value-type.ts';

/** What the words after a command stand for, for the completions. */
export type Operands = 'files' | 'languages' | 'shells' | 'topics' | 'none';

/** A command of `yuubox`, for the help, the manual page and the completions. */
export interface Command {
  readonly name: string;
  /** A few words for the list of commands. */
  readonly summary: string;
  /** How it is called, each way with what it does. */
  readonly usage: readonly (readonly [string, string])[];
  /** Sentences for its own help and the manual page. */
  readonly about: readonly string[];
  /** Its own options. Those of `run` are a table of their own. */
  readonly options: readonly OptionSpec[];
  readonly subcommands: readonly string[];
  readonly operands: Operands;
}

/** Every command but `run`, in the order of the help. */
export const commands = [
  {
    name: 'resume',
    summary: 'go on with a session that was left',
    usage: [
      ['yuubox resume', 'the last that is unfinished'],
      ['yuubox resume ID', 'that one; yuubox history lists them'],
      ['yuubox resume FILE', 'the last about this program'],
    ],
    about: [
      'All is as the session was begun with; only where the healed program goes, who sees it and --env can be said anew.',
    ],
    options: [
      {flag: 'env', value: 'K=V', type: text, multiple: true, help: 'a variable that was not kept'},
      {flag: 'step', help: 'stop before each stage and show what goes in'},
      {flag: 'yes', help: 'accept proven fixes without asking'},
      {flag: 'write', help: 'write the healed program back to its file'},
      {flag: 'output', value: 'FILE', type: file, help: 'write the healed program there instead'},
      {flag: 'patch', help: 'print the healing as a unified diff'},
      {flag: 'json', help: 'print the result as one JSON object'},
      {flag: 'events', help: 'print every session event as a JSON line'},
      {flag: 'plain', help: 'plain text instead of the session screen'},
    ],
    subcommands: [],
    operands: 'files',
  },
  {
    name: 'history',
    summary: 'list, export and remove saved sessions',
    usage: [
      ['yuubox history [TEXT]', 'newest first; TEXT is in the path'],
      ['yuubox history show ID', 'what happened in a session'],
      ['yuubox history export ID', 'a report of code, errors and diffs'],
      ['yuubox history rm ID…', 'remove sessions'],
      ['yuubox history clear --yes', 'remove all of them'],
      ['yuubox history clear --older-than WHEN', 'remove old ones, such as 30d'],
    ],
    about: [],
    options: [
      {flag: 'language', short: 'l', value: 'NAME', type: {kind: 'language'}, help: 'only of it'},
      {
        flag: 'status',
        short: 's',
        value: 'STATUS',
        type: {kind: 'choice', names: sessionStatuses},
        help: 'only these, such as left, healed, no-fix',
      },
      {flag: 'since', value: 'WHEN', type: text, help: '2026-11-01, 7d, 12h, today, yesterday'},
      {flag: 'limit', short: 'n', value: 'N', type: text, help: 'so many at most (default 50)'},
      json,
      {
        flag: 'format',
        short: 'f',
        value: 'NAME',
        type: {kind: 'choice', names: exportFormats},
        help: 'of a report; else from the name of FILE',
      },
      {flag: 'output', short: 'o', value: 'FILE', type: file, help: 'write the report there'},
      {flag: 'older-than', value: 'WHEN', type: text, help: 'clear: only what is older'},
      {flag: 'yes', short: 'y', help: 'clear: all of them'},
    ],
    subcommands: ['list', 'show', 'export', 'rm', 'clear'],
    operands: 'none',
  },
  {
    name: 'replay',
    summary: 'play a saved session back',
    usage: [
      ['yuubox replay ID', 'on the screen, where keys pause it and go on'],
      ['yuubox replay ID --export html', 'a report of it, as history export makes them'],
    ],
    about: [],
    options: [
      {flag: 'speed', value: 'N', type: text, help: 'so many times as fast (0.125-64, default 1)'},
      {flag: 'plain', help: 'tell it as text instead'},
      {
        flag: 'export',
        value: 'FORMAT',
        type: {kind: 'choice', names: exportFormats},
        help: 'a report instead: md, patch, json or html',
      },
      {flag: 'output', short: 'o', value: 'FILE', type: file, help: 'write the report there'},
    ],
    subcommands: [],
    operands: 'none',
  },
  {
    name: 'languages',
    summary: 'the languages that can be healed',
    usage: [['yuubox languages', 'names, extensions and memory of each language']],
    about: [],
    options: [],
    subcommands: [],
    operands: 'none',
  },
  {
    name: 'images',
    summary: 'get, list and remove container images',
    usage: [
      ['yuubox images list [LANGUAGE…]', 'which images there are'],
      ['yuubox images pull [LANGUAGE…]', 'get the official bases, build on them'],
      ['yuubox images build [LANGUAGE…]', 'build the images again'],
      ['yuubox images build --from debian', 'make them of Debian packages'],
      ['yuubox images rm [LANGUAGE…]', 'remove them'],
    ],
    about: [
      'Without a language, all of them are meant. Images that a program needs are pulled when it first runs.',
    ],
    options: [
      {
        flag: 'from',
        value: 'debian',
        type: {kind: 'choice', names: ['debian']},
        help: 'build without a registry (needs mmdebstrap)',
      },
    ],
    subcommands: ['list', 'pull', 'build', 'rm'],
    operands: 'languages',
  },
  {
    name: 'doctor',
    summary: 'what programs can run in, and what is wrong',
    usage: [['yuubox doctor', 'examine the engines, remove left-over containers']],
    about: ['It exits with 0 when a program ran, and with 3 when none can.'],
    options: [
      json,
      {flag: 'runtime', value: 'NAME', type: {kind: 'text'}, help: 'try this OCI runtime'},
    ],
    subcommands: [],
    operands: 'none',
  },
  {
    name: 'config',
    summary: 'each setting and where it comes from',
    usage: [
      ['yuubox config', 'each setting, its value, and who says so'],
      ['yuubox config path', 'where your own settings file is'],
    ],
    about: [
      'Settings come from flags, then the environment, then yuubox.config.json in this directory or one above it, then your own file, then defaults. What weakens the sandbox or says whether or where code is sent does not count in a project’s file.',
    ],
    options: [json],
    subcommands: ['path'],
    operands: 'none',
  },
  {
    name: 'completion',
    summary: 'completions for bash, zsh or fish',
    usage: [
      ['source <(yuubox completion bash)', 'in ~/.bashrc'],
      ['source <(yuubox completion zsh)', 'in ~/.zshrc, after compinit'],
      ['yuubox completion fish | source', 'in ~/.config/fish/config.fish'],
    ],
    about: ['They name commands, options, and the values that some of them have.'],
    options: [],
    subcommands: [],
    operands: 'shells',
  },
  {
    name: 'help',
    summary: 'a page on a command, an option or a topic',
    usage: [['yuubox help [TOPIC]', 'the page on it']],
    about: ['Topics are the commands, the groups of options on the page of run, and all.'],
    options: [],
    subcommands: [],
    operands: 'topics',
  },
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]['name'];

export function commandNamed(name: CommandName): Command {
  const known: readonly Command[] = commands;
  const command = known.find(candidate => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
}
