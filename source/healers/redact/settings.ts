import {kindOf, lineBefore, mayBeSecret, secretAt, secretNamePattern} from './named.ts';
import type {Secret} from './secret.ts';

/**
 * Values without quotes, each with its secret's name on a line of its own: `DB_PASSWORD=…`, `password: …`. What a program
 * does with such a name is code, which whoever mends it has to see.
 */
export function* findSettings(text: string): Generator<Secret> {
  for (const match of text.matchAll(pattern)) {
    const {name = '', value = ''} = match.groups ?? {};
    const kind = kindOf(name);
    if (isSetting(text, match) && mayBeSecret(value, kind)) yield secretAt(match, kind);
  }
}

const pattern = new RegExp(
  String.raw`${secretNamePattern}(?<separator>[ \t]{0,2}[=:][ \t]{0,2})(?<value>[^\s"'\`,;]{6,500})(?=[ \t]{0,4}(?:[\r\n]|$))`,
  'dgi',
);

function isSetting(text: string, {index, groups}: RegExpMatchArray): boolean {
  const {separator = '', value = ''} = groups ?? {};
  const before = lineBefore(text, index ?? 0);
  if (!/^[ \t]*(?:export |set |-)?$/i.test(before) || /[()[\]{}<>]/.test(value)) return false;
  const isTight = separator === '=' && !/^[ \t]/.test(before);
  if (isTight) return true;
  if (isPath.test(value)) return separator.includes(':') && isMadeUp.test(value);
  return isMixed.test(value);
}

/** A name, or one of another's: `given`, `args.password`. */
const isPath = /^[A-Za-z_$][\w$]*(?:(?:\.|::|->)[A-Za-z_$][\w$]*)*$/;
/** `hunter2`, and no type such as `u64`. */
const isMadeUp = /^(?![iuf]\d+$|u?int\d|float\d)[a-z]+\d\w*$/;
/** Letters, digits, and signs that no expression has between them. */
const isMixed = /^(?=.*[A-Za-z])(?=.*\d)\S*(?:[@#$~?]|!(?!=)|\^)\S*$/;
