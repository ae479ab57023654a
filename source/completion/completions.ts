import type {Command, Operands} from '../settings/commands.ts';
import type {OptionSpec} from '../settings/option-spec.ts';
import type {ValueType} from '../settings/value-type.ts';

/** What can be typed where, for any shell. */
export interface Completions {
  /** What `yuubox` itself takes; `run` is the same. */
  readonly run: CommandCompletions;
  readonly commands: readonly (CommandCompletions & {
    readonly name: string;
    readonly summary: string;
  })[];
}

export interface CommandCompletions {
  readonly options: readonly OptionCompletions[];
  /** Words that may stand behind the command. */
  readonly words: readonly string[];
  readonly takesFiles: boolean;
}

export interface OptionCompletions {
  readonly flag: string;
  readonly short: string | null;
  readonly help: string;
  readonly isRepeatable: boolean;
  readonly value: ValueCompletions;
}

export type ValueCompletions =
  /** A switch. */
  | {readonly kind: 'none'}
  /** Something that nobody can foresee. */
  | {readonly kind: 'free'}
  | {readonly kind: 'names'; readonly names: readonly string[]}
  /** Names with commas between them, or files. */
  | {readonly kind: 'list'; readonly names: readonly string[]}
  | {readonly kind: 'files'}
  | {readonly kind: 'directories'};

/** The words that the tables leave to others. */
export interface Vocabulary {
  readonly languages: readonly string[];
  readonly topics: readonly string[];
  readonly shells: readonly string[];
}

/** Everything that can be completed, from the tables of options and commands. */
export function completionsOf(
  options: readonly OptionSpec[],
  commands: readonly Command[],
  vocabulary: Vocabulary,
): Completions {
  const helpOption: OptionCompletions = {
    flag: 'help',
    short: 'h',
    help: 'how it is used',
    isRepeatable: false,
    value: {kind: 'none'},
  };
  const complete = (option: OptionSpec): OptionCompletions => ({
    flag: option.flag,
    short: option.short ?? null,
    help: option.help,
    isRepeatable: option.multiple ?? false,
    value: option.value ? valueOf(option.type, vocabulary) : {kind: 'none'},
  });
  const version = {...helpOption, flag: 'version', short: null, help: 'which version this is'};
  return {
    run: {options: [...options.map(complete), helpOption, version], words: [], takesFiles: true},
    commands: commands.map(({name, summary, options, subcommands, operands}) => ({
      name,
      summary,
      options: [...options.map(complete), helpOption],
      words: [...subcommands, ...wordsOf(operands, vocabulary)],
      takesFiles: operands === 'files',
    })),
  };
}

function valueOf(type: ValueType | undefined, {languages}: Vocabulary): ValueCompletions {
  switch (type?.kind) {
    case 'choice':
      return {kind: 'names', names: type.names};
    case 'healers':
      return {kind: 'list', names: type.names};
    case 'language':
      return {kind: 'names', names: languages};
    case 'file':
      return {kind: 'files'};
    case 'directory':
      return {kind: 'directories'};
    default:
      return {kind: 'free'};
  }
}

function wordsOf(operands: Operands, {languages, topics, shells}: Vocabulary): readonly string[] {
  switch (operands) {
    case 'languages':
      return languages;
    case 'topics':
      return topics;
    case 'shells':
      return shells;
    case 'files':
    case 'none':
      return [];
  }
}
