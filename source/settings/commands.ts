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
