import type {Secret, SecretKind} from './secret.ts';

/** The source of a pattern for a name that ends in one of these words, or goes on after them with `_` or `-`. */
export const secretNamePattern =
  String.raw`(?<![\w-])(?<name>[\w-]{0,60}?` +
  String.raw`(?:(?:password|passwd|passphrase|pwd|secret|token|credential|api[_-]?key|(?:access|private|account|signing|encryption)[_-]?key)` +
  String.raw`s?(?:[_-][\w-]{0,30})?|(?<![a-z\d])pass))`;

/** The kind of secret that a name speaks of. */
export const kindOf = (name: string): SecretKind => (/pass|pwd/i.test(name) ? 'password' : 'token');

/** The `value` of a match, as a secret. */
export function secretAt({indices}: RegExpMatchArray, kind: SecretKind): Secret {
  const [start, end] = indices?.groups?.['value'] ?? [0, 0];
  return {start, end, kind, counts: true};
}

/** What stands before a place on its line; of a long line, the last part. */
export function lineBefore(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - longestLook), index);
  return before.slice(before.search(/[^\r\n]*$/));
}

/** In characters. */
const longestLook = 200;

/** Whether a value under such a name can be a secret, and is no prompt, template or word. */
export function mayBeSecret(value: string, kind: SecretKind): boolean {
  if (/[:?]\s*$/.test(value)) return false;
  if (/^\W*(?:\$?\{[^}]*\}|%s|%\(\w+\)s|\$\w+|<[^>]*>)\W*$/.test(value)) return false;
  if (kind === 'token') return value.length >= 8 && /\d/.test(value) && !/\s/.test(value);
  return value.length >= 4 && !/^(?:passw(?:or)?d|none|null|true|false|string|str)$/i.test(value);
}
