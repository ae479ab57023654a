import type {Suggestion} from '../../../rule.ts';
import {applyEdits, insert, replace} from '../../code/edits.ts';
import type {OpenString} from '../../code/unterminated.ts';

/** A string whose quotes are there, but are the wrong ones for what is between them; null when it is none such. */
export const slipOfQuotes = (source: string, string: OpenString): Suggestion | null =>
  apostrophe(source, string) ?? otherQuote(source, string) ?? acrossLines(source, string);

/** `'It's'`: a string that ended at its apostrophe, so that its closing quote seems to open another. */
function apostrophe(source: string, {quote, start, before}: OpenString): Suggestion | null {
  const previous = before.at(-1);
  const cut =
    previous && /\w/.test(source[previous.end] ?? '') && /\w/.test(source[previous.end - 2] ?? '');
  if (!cut || quote !== "'" || !previous.text.startsWith("'")) return null;
  const content = source.slice(previous.start + 1, start);
  const edits = content.includes('"')
    ? [insert(previous.end - 1, '\\')]
    : [
        replace({start: previous.start, end: previous.start + 1}, '"'),
        replace({start, end: start + 1}, '"'),
      ];
  return {
    source: applyEdits(source, edits),
    explanation: 'The apostrophe ended the string: double quotes around it let it be.',
  };
}

/** `'text"`: closed by the other kind of quote. */
function otherQuote(source: string, {quote, rest, start}: OpenString): Suggestion | null {
  const other = quote === '"' ? "'" : '"';
  const at = rest.lastIndexOf(other);
  const isOnlyOne = at >= 0 && rest.indexOf(other) === at;
  if (quote.length > 1 || !isOnlyOne || !/^[)\]},:;\s]*$/.test(rest.slice(at + 1))) return null;
  const offset = start + 1 + at;
  return {
    source: applyEdits(source, [replace({start: offset, end: offset + 1}, quote)]),
    explanation: `A string ends with the quote that it starts with: \`${quote}\`.`,
  };
}

/** A string that goes on in the next lines and ends there. */
function acrossLines(source: string, {quote, start, rest}: OpenString): Suggestion | null {
  if (quote.length > 1 || rest.trimEnd().endsWith('\\')) return null;
  const from = start + 1 + rest.length;
  const close = source.indexOf(quote, from);
  if (close < 0) return null;
  const between = source.slice(from, close);
  const lineEnd = source.slice(close + 1).search(/[\r\n]|$/);
  const after = source.slice(close + 1, close + 1 + lineEnd);
  const isPlain = /^[)\]},:;\s]*$/.test(after) && !/[\r\n][^\r\n]*[\r\n]\s*[\r\n]/.test(between);
  // Code between the quotes means that they belong to two strings.
  if (!isPlain || /[=(]/.test(between) || between.split(/\r\n|\n|\r/).length > maxLines)
    return null;
  return {
    source: applyEdits(source, [insert(start, quote + quote), insert(close + 1, quote + quote)]),
    explanation: 'A string over several lines stands between three quotes.',
  };
}

const maxLines = 8;
