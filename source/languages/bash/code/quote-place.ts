/** Where a quote is missing on a line, by column from 0. */
export interface QuotePlace {
  readonly column: number;
  readonly quote: '"' | "'";
}

interface Text {
  readonly quote: '"' | "'";
  readonly opening: number;
}

/**
 * Where the quote belongs that a line lacks: one that opens a text stands before a word, one that closes it after; what
 * stands elsewhere has lost its partner. Null when all have theirs, or when there is no telling.
 *
 * @param others The other lines of the script, for how else a command is called.
 */
export function quotePlace(line: string, others: readonly string[]): QuotePlace | null {
  /** Texts that are open, null for a substitution inside of one. */
  const open: (Text | null)[] = [];
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    const text = open.at(-1) ?? null;
    if (character === '\\' && text?.quote !== "'") at += 1;
    else if (text?.quote !== "'" && line.startsWith('$(', at)) {
      open.push(null);
      at += 1;
    } else if (text === null && character === ')' && open.length > 0) open.pop();
    else if (text === null && character === '#' && /^\s*$/.test(line.charAt(at - 1))) break;
    else if (character !== '"' && character !== "'") continue;
    else if (text === null) {
      if (closes(line, at) && !opens(line, at)) return openingFor(line, at, character);
      open.push({quote: character, opening: at});
    } else if (text.quote === character) {
      if (opens(line, at) && !closes(line, at)) return closingBefore(line, text, at);
      open.pop();
    }
  }
  const last = open.findLast(each => each !== null);
  return last ? closingAtEnd(line, last, others) : null;
}

const opens = (line: string, at: number) => at === 0 || /[\s=([,:!]/.test(line.charAt(at - 1));
const closes = (line: string, at: number) => /^$|[\s;)\]|&>,}]/.test(line.charAt(at + 1));

/** The commands that take a text as it is, however many words it has. */
const speaks = /^\s*(?:(?:then|else|do)\s+)?(?:echo(?:\s+-\w+)*|printf)\s+/;
const isAssigned = /^\s*(?:(?:local|declare|readonly|export)\s+(?:-\w+\s+)*)?\w+\+?=["']$/;

function openingFor(line: string, closing: number, quote: '"' | "'"): QuotePlace | null {
  const spoken = speaks.exec(line)?.[0];
  const before = line.slice(0, closing);
  if (spoken !== undefined && !/["']/.test(before)) return {column: spoken.length, quote};
  const start = Math.max(before.search(/\S+$/), 0);
  const assigned = /^\w+\+?=/.exec(before.slice(start))?.[0].length ?? 0;
  const column = start + assigned;
  return before.charAt(column) === '$' || assigned > 0 ? {column, quote} : null;
}

/** A text that the next one follows without its own end. */
function closingBefore(line: string, {quote, opening}: Text, next: number): QuotePlace | null {
  const text = line.slice(opening + 1, next);
  const variable = leadingVariable.exec(text);
  if (variable) return {column: opening + 1 + variable[0].length, quote};
  const trimmed = text.trimEnd();
  if (/\s/.test(trimmed) && !speaks.test(line)) return null;
  return {column: opening + 1 + trimmed.length, quote};
}

const leadingVariable =
  /^(?:\$\{[^}]*\}|\$[\w@*#?]+)(?=\s+(?:[!=<>]?=|-[a-z]{2}\b|\]\]?)|\s*\]?\]\s*;|\s*$|\))/;
/** What follows a text on its line. */
const follows =
  /\s+\]\]?(?:\s*(?:;|&&|\|\|)|\s*$)|\s*;\s*(?:then|do)\s*$|\s+\|\s+(?:grep|sed|awk|sort|wc|tr|cut|head|tail)\b|\s*;;\s*$|\s+>{1,2}\s*[&"$\w/]\S*\s*$|\)\s*$/;

function closingAtEnd(
  line: string,
  {quote, opening}: Text,
  others: readonly string[],
): QuotePlace | null {
  const from = opening + 1;
  const text = line.slice(from);
  const variable = quote === '"' ? leadingVariable.exec(text)?.[0].length : undefined;
  // How many spaces the text ends with cannot be told, if it ends with any.
  if (/\s$|\s{2,}["$]/.test(text)) return null;
  const argument = quote === "'" ? /\s["$]/.exec(text)?.index : undefined;
  const length = variable ?? argument ?? followerOf(text);
  if (length !== undefined) return {column: from + length, quote};
  const isWhole =
    !/\s\S/.test(text.trimEnd()) ||
    speaks.test(line) ||
    isAssigned.test(line.slice(0, from)) ||
    endsCalls(line, text, others);
  return isWhole ? {column: line.trimEnd().length, quote} : null;
}

/** Where what follows a text begins; a bracket that the text itself opens is part of it. */
function followerOf(text: string): number | undefined {
  const found = follows.exec(text);
  const isOwn = found?.[0].startsWith(')') && text.split('(').length >= text.split(')').length;
  return found && !isOwn ? found.index : undefined;
}

/** Whether the command of a line is called with a text at the end, wherever else it is. */
function endsCalls(line: string, text: string, others: readonly string[]): boolean {
  const command = /^\s*([\w-]+)\s+["']/.exec(line)?.[1];
  if (command === undefined) return false;
  const calls = others.filter(
    other => other !== line && other.trimStart().startsWith(`${command} `),
  );
  if (calls.length > 0) return calls.every(call => /["']\s*(?:;;?\s*)?$/.test(call));
  return !/[$\d"'][^\s]*\s*$/.test(text);
}
