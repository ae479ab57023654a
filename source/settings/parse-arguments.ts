import meow from 'meow';
import {InvalidInput} from '../errors.ts';
import {didYouMean} from '../did-you-mean.ts';
import type {Option} from './option.ts';
import {type OptionName, options} from './options.ts';

/** Command line arguments, taken apart but not yet checked. */
export interface Arguments {
  readonly files: readonly string[];
  /** What stands after `--`: the program's own arguments. */
  readonly programArgs: readonly string[];
  readonly switches: ReadonlySet<OptionName>;
  /** Those that are turned off, as by `--no-strict`: a settings file may have turned them on. */
  readonly switchedOff: ReadonlySet<OptionName>;
  readonly values: ReadonlyMap<OptionName, readonly string[]>;
}

/** A command line that says nothing. */
export const noArguments: Arguments = {
  files: [],
  programArgs: [],
  switches: new Set(),
  switchedOff: new Set(),
  values: new Map(),
};

/**
 * Takes the arguments of `yuubox run` apart.
 * @throws {InvalidInput} for an unknown option, a missing value or one too many, with what to type instead.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const dashes = argv.indexOf('--');
  const own = dashes === -1 ? argv : argv.slice(0, dashes);
  const {input, flags} = meow({
    importMeta: import.meta,
    argv: tieValues(own),
    pkg: {},
    autoHelp: false,
    autoVersion: false,
    booleanDefault: undefined,
    flags: Object.fromEntries(options.map(option => [meowName(option), meowFlag(option)])),
  });
  const switches = new Set<OptionName>();
  const switchedOff = new Set<OptionName>();
  const values = new Map<OptionName, readonly string[]>();
  for (const option of options as readonly KnownOption[]) {
    const given = flags[meowName(option)];
    if (!option.value) {
      if (given === !isNegative(option)) switches.add(option.flag);
      if (given === isNegative(option)) switchedOff.add(option.flag);
    } else if (Array.isArray(given) && given.length > 0) {
      values.set(option.flag, checkValues(option, given.map(String)));
    }
  }
  const programArgs = dashes === -1 ? [] : argv.slice(dashes + 1);
  return {files: input, programArgs, switches, switchedOff, values};
}

type KnownOption = Option & {readonly flag: OptionName};

/** meow reads `--no-x` as the switch `x` turned off. */
const isNegative = ({flag}: Option) => flag.startsWith('no-');

const meowName = ({flag}: Option) =>
  flag.replace(/^no-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

function meowFlag({short, value}: Option) {
  return {
    type: value ? ('string' as const) : ('boolean' as const),
    ...(short && {shortFlag: short}),
    // Each may be repeated here, so that the message about it is ours.
    ...(value && {isMultiple: true as const}),
  };
}

function checkValues({flag, multiple}: Option, given: string[]): string[] {
  if (!multiple && given.length > 1) {
    throw new InvalidInput(`--${flag} is given ${given.length} times; give it once.`);
  }
  return given;
}

const missingValue = (flag: string, value = 'VALUE') =>
  new InvalidInput(`--${flag} needs a value: --${flag} ${value}.`);

/**
 * Every option with its value in one argument, `--timeout=5` for `--timeout 5`, `-t 5` and `-t5`: so a value may
 * start with a dash, and a missing one is noticed.
 */
function tieValues(argv: readonly string[]): string[] {
  const rest = argv.values();
  const tied: string[] = [];
  for (const argument of rest) {
    const option = optionOf(argument);
    if (!option?.value) {
      tied.push(argument);
      continue;
    }
    const {flag, value} = option;
    const inline = argument.startsWith('--')
      ? /=(.*)$/s.exec(argument)
      : /^-.=?(.+)$/s.exec(argument);
    const given = inline ? inline[1] : rest.next().value;
    if (!given) throw missingValue(flag, value);
    tied.push(`--${flag}=${given}`);
  }
  return tied;
}

/** The option that an argument names; undefined for a file or for several switches in one (`-yw`). */
function optionOf(argument: string): Option | undefined {
  if (!argument.startsWith('-') || argument === '-') return undefined;
  const known: readonly Option[] = options;
  const isLong = argument.startsWith('--');
  const name = isLong ? argument.slice(2).replace(/=.*$/s, '') : argument.slice(1, 2);
  const option = known.find(({flag, short}) => (isLong ? flag === name : short === name));
  if (isLong && known.some(each => isOpposite(name, each))) return undefined;
  if (!option) throw unknownOption(isLong ? `--${name}` : argument, name);
  if (isLong || option.value) return option;
  for (const letter of argument.slice(1)) {
    const isSwitch = known.some(({short, value}) => short === letter && !value);
    if (!isSwitch) throw unknownOption(argument, argument.slice(1));
  }
  return undefined;
}

/** `no-strict` of `strict`, and `healing` of `no-healing`: only what a settings file can turn on is turned off. */
function isOpposite(name: string, option: Option): boolean {
  if (option.value || !option.file) return false;
  return name === (isNegative(option) ? option.flag.slice(3) : `no-${option.flag}`);
}

function unknownOption(argument: string, name: string): InvalidInput {
  const hint = didYouMean(
    name,
    options.map(({flag}) => flag),
  );
  const instead = hint ? `Did you mean --${hint}?` : 'See yuubox --help for those there are.';
  return new InvalidInput(`There is no option ${argument}. ${instead}`);
}
