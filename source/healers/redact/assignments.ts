import {kindOf, lineBefore, mayBeSecret, secretAt, secretNamePattern} from './named.ts';
import type {Secret} from './secret.ts';

/**
 * Texts that stand under a secret's name: `password = "…"`, `"apiToken": "…"`, `let secret: &str = "…"`,
 * `setenv("API_KEY", "…")`, `password = given() or "…"`.
 */
export function* findAssigned(text: string): Generator<Secret> {
  for (const match of text.matchAll(pattern)) {
    const {name = '', separator, value = ''} = match.groups ?? {};
    const isOneOfMany = separator === ',' && !isSetting.test(lineBefore(text, match.index));
    if (isOneOfMany && isWord.test(value)) continue;
    if (endsText(text, match) && isCode.test(value)) continue;
    const kind = kindOf(name);
    if (mayBeSecret(value, kind)) yield secretAt(match, kind);
  }
}

/** A type, or the size of an array: `: Optional[str]`, `: &'static str`, ` string`, `[32]`. */
const type = String.raw`(?:(?:\[\d{0,6}\]|[ \t]{0,4}[:&A-Za-z][^=\r\n"\`,;(){}]{0,60}?)[ \t]{0,4}(?==[^=]))?`;
/** `process.env.PASSWORD ||`, in place of which the text stands. */
const insteadOf = String.raw`(?:[\w.$?()[\]"' -]{1,80}?(?:\|\||\?\?|\?:|\bor\b)[ \t]{0,4})?`;

/** The value ends at the quote that it begins with, or with the line: a program that is broken may lack it. */
const pattern = new RegExp(
  secretNamePattern +
    String.raw`\\?["'\`\])]{0,2}${type}[ \t]{0,4}(?<separator>=>|:=|[!=]?={1,2}|[:,])[ \t]{0,4}${insteadOf}` +
    String.raw`(?:\b[bru]{1,2})?(?<escape>\\?)(?<quote>"""|'''|["'\`])` +
    String.raw`(?<value>(?:(?!\k<escape>\k<quote>)(?:\\[^\r\n]|[^\\\r\n])){1,500})`,
  'dgi',
);

/** A call that takes a name and its value: `setenv("API_KEY", "…")`, `config.get("password", "…")`. */
const isSetting = /(?:env|get|set|put|conf|default|option|propert)\w*\(\s*["'`]$/i;

/** Whether the quote ends a text rather than begins one, as in `print("Password:", password)`. */
function endsText(text: string, {indices, groups}: RegExpMatchArray): boolean {
  const before = lineBefore(text, indices?.groups?.['quote']?.[0] ?? 0);
  const quote = groups?.['quote'] ?? '"';
  const all = before.split(quote).length;
  const escaped = before.split(`\\${quote}`).length;
  return (all - escaped) % 2 === 1;
}

const isWord = /^[^A-Za-z]*[A-Za-z]*$/;
/** What follows a text rather than stands in one. */
const isCode = /^[\s,;.+%)\]}]|[()[\]]/;
