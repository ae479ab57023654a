import {findSetting, type Sources} from '../settings/reader.ts';
import {type Setting, settings} from '../settings/setting.ts';
import type {SettingsFile} from '../settings/settings-file.ts';
import type {ValueType} from '../settings/value-type.ts';

/** A setting as it counts, ready to be printed. */
export interface EffectiveSetting {
  readonly name: string;
  /** Null: nobody says anything. Masked where it is a secret. */
  readonly value: unknown;
  readonly from: 'environment' | 'project' | 'user' | 'default';
  /** The variable, or the file and its line; null for a default. */
  readonly place: string | null;
  readonly line: number | null;
}

/** Every setting that is not for one run only, in the order of the table, and the keys that were chosen. */
export function effectiveSettings(sources: Sources): EffectiveSetting[] {
  return [
    ...settings
      .filter(({file, env}) => file || env.length > 0)
      .map(setting => effective(setting, sources)),
    ...sources.files.flatMap(rebound),
  ];
}

const mask = '••••••••';

function effective(setting: Setting, sources: Sources): EffectiveSetting {
  const {name, type, secret} = setting;
  const found = findSetting(name, sources);
  if (!found) return {name, value: defaultOf(setting), from: 'default', place: null, line: null};
  const value = secret ? mask : valueOf(type, withoutPassword(found.text));
  const {origin} = found;
  if (origin.kind !== 'file') {
    const place = origin.kind === 'environment' ? origin.variable : null;
    return {name, value, from: 'environment', place, line: null};
  }
  const {file, line} = origin;
  return {name, value, from: file.owner, place: file.path, line};
}

/** The user's keys, each command by itself. They have been checked before. */
function rebound({keys, path}: SettingsFile): EffectiveSetting[] {
  if (!keys || typeof keys.value !== 'object' || keys.value === null) return [];
  return Object.entries(keys.value).map(([command, value]) => ({
    name: `keys.${command}`,
    value,
    from: 'user',
    place: path,
    line: keys.line,
  }));
}

const defaultOf = ({type, default: value}: Setting) => (type.kind === 'switch' ? false : value);

function valueOf(type: ValueType, text: string): unknown {
  switch (type.kind) {
    case 'number':
      return Number(text);
    case 'switch':
      return text === 'true';
    default:
      return text;
  }
}

/** An address may hold a password. */
const withoutPassword = (text: string) => text.replace(/(:\/\/[^/@:]*):[^/@]*@/, `$1:${mask}@`);
