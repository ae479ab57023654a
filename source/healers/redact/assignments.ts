import type {Secret, SecretKind} from './secret.ts';

/**
 * Values that stand under a secret's name: `password = "…"`, `"apiToken": "…"`, `secret: str = '…'`, `setenv("API_KEY",
 * "…")`, and bare as in `DB_PASSWORD=…`.
 */
export function* findAssigned(text: string): Generator<Secret> {
  for (const pattern of [quoted, bare]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.[2] ?? [0, 0];
      const kind: SecretKind = /pass|pwd/i.test(match[1] ?? '') ? 'password' : 'token';
      if (isSecret(text.slice(start, end), kind)) yield {start, end, kind, counts: true};
    }
  }
}

/** A name that ends in one of these words, or goes on after them with `_` or `-`. */
const name =
  String.raw`(?<![\w-])([\w-]{0,60}?` +
  String.raw`(?:password|passwd|passphrase|pwd|(?<![a-z\d])pass|secret|token|credential|api[_-]?key|(?:access|private|account|signing|encryption)[_-]?key)` +
  String.raw`s?(?:[_-][\w-]{0,30})?)`;

const quoted = new RegExp(
  name +
    String.raw`["'\`\])]{0,2}[ \t]{0,4}(?::[ \t]{0,4}[A-Za-z.]{1,30}[ \t]{0,4})?(?:=>|:=|[=:,])[ \t]{0,4}[bru]{0,2}["'\`]` +
    String.raw`([^"'\`\r\n]{1,500})`,
  'dgi',
);

const bare = new RegExp(
  String.raw`${name}[ \t]{0,2}[=:][ \t]{0,2}([^\s"'\`,;]{6,500})(?=[\s,;]|$)`,
  'dgi',
);

/** Whether it is a secret, and no prompt, template, word, call or expression. */
function isSecret(value: string, kind: SecretKind): boolean {
  if (/[()[\]]|[:?]\s*$/.test(value)) return false;
  if (/^\W*(?:\$?\{[^}]*\}|%s|%\(\w+\)s|\$\w+|<[^>]*>)\W*$/.test(value)) return false;
  if (kind === 'token') return value.length >= 8 && /\d/.test(value) && !/\s/.test(value);
  return value.length >= 4 && !/^(?:passw(?:or)?d|none|null|true|false|string|str)$/i.test(value);
}
