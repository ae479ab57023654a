import {checkValue, choiceOf, type Found, numberIn, pricesIn, urlIn} from './check-value.ts';
import {options} from './options.ts';
import type {Arguments} from './parse-arguments.ts';
import {type SettingName, type Setting, settings} from './setting.ts';
import type {SettingsFile} from './settings-file.ts';
import type {Range} from './value-type.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Everything that settings are read from; each is asked before the next. */
export interface Sources {
  readonly given: Arguments;
  readonly env: Environment;
  /** The project's first, then the user's own. */
  readonly files: readonly SettingsFile[];
}

export type Origin =
  | {readonly kind: 'flag'}
  | {readonly kind: 'environment'; readonly variable: string}
  | {readonly kind: 'file'; readonly file: SettingsFile; readonly line: number};

export type Reader = ReturnType<typeof reader>;

/** Reads single settings: flags first, then the environment, the project's file and the user's own. */
export function reader(sources: Sources) {
  const find = (name: SettingName) => findSetting(name, sources);
  return {
    find,
    text: (name: SettingName): string | null => find(name)?.text ?? null,
    /** What the flag says, and nothing else. */
    flag: (name: SettingName): string | null => {
      const found = find(name);
      return found?.origin.kind === 'flag' ? found.text : null;
    },
    isOn: (name: SettingName): boolean => find(name)?.text === 'true',
    number(name: SettingName): number | null {
      const found = find(name);
      return found ? numberIn(rangeOf(name), found) : null;
    },
    prices() {
      const found = find('price');
      return found ? pricesIn(found) : null;
    },
    url(name: SettingName): string | null {
      const found = find(name);
      return found ? urlIn(found) : null;
    },
    choice<T extends string>(name: SettingName, allowed: readonly T[]): T | null {
      const found = find(name);
      return found ? choiceOf(allowed, found) : null;
    },
  };
}

/** What is said about a setting by the first that says something; null when nobody does. */
export function findSetting(
  name: string,
  {given, env, files}: Sources,
): (Found & {readonly origin: Origin}) | null {
  const setting = settings.find(candidate => candidate.name === name);
  if (!setting) return null;
  const flag = flagText(setting, given);
  if (flag !== undefined) return {text: flag, from: `--${name}`, origin: {kind: 'flag'}};
  const variable = setting.env.find(each => env[each]);
  const value = variable === undefined ? undefined : env[variable];
  if (variable !== undefined && value !== undefined) {
    return {text: value, from: variable, origin: {kind: 'environment', variable}};
  }
  for (const file of files) {
    const entry = file.entries.get(name);
    if (entry) return {...entry, origin: {kind: 'file', file, line: entry.line}};
  }
  return null;
}

/** @throws {InvalidInput} for the first setting whose value cannot be. */
export function checkAll(sources: Sources): void {
  for (const {name, type} of settings) {
    const found = findSetting(name, sources);
    if (found) checkValue(type, found);
  }
}

function flagText(
  {name, type}: Setting,
  {switches, switchedOff, values}: Arguments,
): string | undefined {
  const flag = options.find(option => option.flag === name)?.flag;
  if (flag === undefined) return undefined;
  if (type.kind !== 'switch') return values.get(flag)?.[0];
  if (switches.has(flag)) return 'true';
  return switchedOff.has(flag) ? 'false' : undefined;
}

function rangeOf(name: SettingName): Range {
  const type = settings.find(setting => setting.name === name)?.type;
  if (type?.kind !== 'number') throw new Error(`${name} is no number`);
  return type;
}
