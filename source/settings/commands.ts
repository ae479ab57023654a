import {exportFormats} from '../export/export-format.ts';
import {fastest, slowest} from '../replay/speeds.ts';
import {sessionStatuses} from '../store/saved-session.ts';
import {json, type OptionSpec} from './option-spec.ts';

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
    summary: 'go on with a session that was broken off',
    usage: [
      ['yuubox resume', 'go on with the last unfinished session'],
      ['yuubox resume ID', 'with this one; the beginning of its id is enough'],
      ['yuubox resume FILE', 'with the last one of this program'],
    ],
    about: [
      'It goes on at the same decision, with what it was begun with. Of the options of run, only --env, --step, --yes, --write, --output and the kinds of output can be given anew. Keys and secret variables are not saved and have to be there again.',
    ],
    options: [],
    subcommands: [],
    operands: 'files',
  },
  {
    name: 'history',
    summary: 'list, show, export and remove saved sessions',
    usage: [
      ['yuubox history [TEXT]', 'the newest first; TEXT is part of the path'],
      ['yuubox history show ID', 'what happened in a session'],
      ['yuubox history export ID', 'a report: code, errors, diffs, decisions'],
      ['yuubox history rm ID…', 'remove sessions'],
      ['yuubox history clear --yes', 'remove all of them'],
      ['yuubox history clear --older-than 30d', 'remove old ones'],
    ],
    about: [
      'Sessions on the screen are saved in $XDG_STATE_HOME/yuubox, or ~/.local/state/yuubox: the program, its input and output, each fix and decision, but no keys. The newest 500 are kept, and 500 MB at most. --save saves those without a screen, too; --no-save saves none.',
    ],
    options: [
      {flag: 'language', short: 'l', value: 'NAME', type: {kind: 'text'}, help: 'list only these'},
      {
        flag: 'status',
        short: 's',
        value: 'NAME',
        type: {kind: 'choice', names: sessionStatuses},
        help: 'list only these, such as interrupted or healed',
      },
      {flag: 'since', value: 'WHEN', type: {kind: 'text'}, help: 'such as 2026-11-01, 7d, today'},
      {flag: 'limit', short: 'n', value: 'N', type: {kind: 'text'}, help: 'list at most N (50)'},
      json,
      {
        flag: 'format',
        short: 'f',
        value: 'NAME',
        type: {kind: 'choice', names: exportFormats},
        help: 'export as md, patch, json or html',
      },
      {flag: 'output', short: 'o', value: 'FILE', type: {kind: 'text'}, help: 'export to FILE'},
      {flag: 'yes', short: 'y', help: 'clear all'},
      {flag: 'older-than', value: 'WHEN', type: {kind: 'text'}, help: 'clear those, such as 30d'},
    ],
    subcommands: ['show', 'export', 'rm', 'clear'],
    operands: 'none',
  },
  {
    name: 'replay',
    summary: 'play a saved session back on the screen',
    usage: [
      ['yuubox replay ID', 'keys pause it and go on and back'],
      ['yuubox replay ID --plain', 'tell it as text instead'],
    ],
    about: ['Its keys stand on the screen. Nothing is decided or written in a replay.'],
    options: [
      {
        flag: 'speed',
        value: 'N',
        type: {kind: 'number', min: slowest, max: fastest, integer: false},
        help: 'N times as fast as it was (0.125-64, default 1)',
      },
      {flag: 'plain', help: 'text instead of the screen'},
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
      'Settings come from flags, then the environment, then yuubox.config.json in this directory or one above it, then your own file, then defaults. What weakens the sandbox or says where code is sent does not count in a project’s file.',
    ],
    options: [json],
    subcommands: ['path'],
    operands: 'none',
  },
] as const satisfies readonly Command[];

export type CommandName = (typeof commands)[number]['name'];

export function commandNamed(name: CommandName): Command {
  const known: readonly Command[] = commands;
  const command = known.find(candidate => candidate.name === name);
  if (!command) throw new Error(`no command ${name}`);
  return command;
}
