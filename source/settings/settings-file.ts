import type {AnyNode, DocumentNode, MemberNode, ValueNode} from '@humanwhocodes/momoa';
import {evaluate, parse} from '@humanwhocodes/momoa';
import {dirname, resolve} from 'node:path';
import {didYouMean} from '../did-you-mean.ts';
import {InvalidInput} from '../errors.ts';
import {checkValue, type Found} from './check-value.ts';
import {checkOwner} from './check-owner.ts';
import {fileText} from './file-text.ts';
import {isHealerFile} from './healer-file.ts';
import {type Setting, settings} from './setting.ts';

/** A project's file comes with the code that is to be run, so it may say less than the user's own. */
export type Owner = 'project' | 'user';

export interface Entry extends Found {
  /** From 1. */
  readonly line: number;
}

export interface SettingsFile {
  readonly owner: Owner;
  readonly path: string;
  readonly entries: ReadonlyMap<string, Entry>;
  /** What is said of keys, to be checked by whoever knows the keys. */
  readonly keys: KeysEntry | null;
}

export interface KeysEntry {
  readonly value: unknown;
  /** Such as `"keys" (/home/me/.config/yuubox/config.json, line 3)`. */
  readonly from: string;
  readonly line: number;
}

/**
 * The settings in the text of a file.
 * @throws {InvalidInput} naming the place for what is not JSON, for a setting that there is not, one that cannot have
 * this value, and one that a file of this owner may not give.
 */
export function parseSettingsFile(text: string, path: string, owner: Owner): SettingsFile {
  const root = parseJson(text, path).body;
  if (root.type !== 'Object') {
    throw new InvalidInput(
      `${path} must hold one JSON object with settings, such as {"timeout": 30}.`,
    );
  }
  const entries = new Map<string, Entry>();
  let keys: KeysEntry | null = null;
  const seen = new Set<string>();
  for (const member of root.members) {
    const name = nameOf(member);
    const {line} = member.loc.start;
    const place = `${path}, line ${line}`;
    if (seen.has(name)) {
      throw new InvalidInput(`"${name}" is given twice (${place}); leave one of them out.`);
    }
    seen.add(name);
    if (name === '$schema') continue;
    const from = `"${name}" (${place})`;
    if (name === 'keys') {
      if (owner === 'project') throw keysOfProject(from);
      keys = {value: valueOf(member.value), from, line};
      continue;
    }
    const setting = settingIn(name, place);
    const written = fileText(setting.type, valueOf(member.value), from);
    const isPaths = setting.type.kind === 'healers' && owner === 'user';
    const text = isPaths ? besideFile(written, path) : written;
    const entry = {text, from, line, shown: JSON.stringify(valueOf(member.value))};
    checkValue(setting.type, entry);
    if (owner === 'project') checkOwner(setting, entry);
    entries.set(name, entry);
  }
  return {owner, path, entries, keys};
}

/** A healer's file is found from the settings that name it, wherever YuuBox is started. */
function besideFile(names: string, path: string): string {
  return names
    .split(',')
    .map(name => (isHealerFile(name) ? resolve(dirname(path), name.trim()) : name))
    .join(',');
}

function parseJson(text: string, path: string): DocumentNode {
  try {
    return parse(text.replace(/^\uFEFF/, ''), {mode: 'json'});
  } catch (error) {
    throw new InvalidInput(`${path} is not valid JSON${placeOf(error, text)}`);
  }
}

/** Where a parser stumbled, and over what. */
function placeOf(error: unknown, text: string): string {
  const {line, column} = {line: 0, column: 0, ...(error instanceof Error && error)};
  if (line === 0) return `: ${error instanceof Error ? error.message : String(error)}`;
  const rest = (text.split(/\r\n|\n|\r/)[line - 1] ?? '').slice(column - 1).trim();
  const what =
    rest === ''
      ? 'the end comes too soon'
      : `what begins with ${JSON.stringify(rest.slice(0, 20))} cannot stand here`;
  return `: line ${line}, column ${column}: ${what}. Comments and a comma after the last setting are not JSON.`;
}

function settingIn(name: string, place: string): Setting {
  const known = settings.filter(setting => setting.file);
  const setting = known.find(candidate => candidate.name === name);
  if (setting) return setting;
  if (settings.some(candidate => candidate.name === name)) {
    throw new InvalidInput(
      `"${name}" (${place}) is for one run only; give it as --${name} instead.`,
    );
  }
  const near = didYouMean(name, [...known.map(candidate => candidate.name), 'keys']);
  throw new InvalidInput(
    `There is no setting "${name}" (${place}). ${near ? `Did you mean "${near}"?` : 'yuubox config lists those there are.'}`,
  );
}

function keysOfProject(from: string): InvalidInput {
  return new InvalidInput(
    `${from} does not count in a project's file: keys are yours alone to choose. Move it to your own settings (yuubox config path), or remove it.`,
  );
}

function nameOf({name}: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

const valueOf = (node: ValueNode): unknown => evaluate(node as AnyNode);
