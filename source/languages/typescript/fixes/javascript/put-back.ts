import {diffWordsWithSpace} from 'diff';

/** Longer stretches of changes are not told apart word by word. */
const longest = 4000;

/**
 * Makes in a typed source the changes that lead from its blanked twin to another source; null when one of them would
 * touch a type, which the twin does not show. Pure.
 */
export function putBack(typed: string, blanked: string, changed: string): string | null {
  if (typed.length !== blanked.length) return null;
  const [from, to] = changedRange(blanked, changed);
  const end = blanked.length - to;
  const old = blanked.slice(from, end);
  const text = changed.slice(from, changed.length - to);
  if (old === '') return inserted(typed, blanked, from, text);
  const whole = replaced(typed, blanked, from, old, text);
  const middle = whole ?? wordByWord(typed, blanked, from, old, text);
  return middle === null ? null : typed.slice(0, from) + middle + typed.slice(end);
}

/** What is inserted where a type begins stands behind it: a brace after the type of a result. */
function inserted(typed: string, blanked: string, at: number, text: string): string {
  let end = at;
  while (blanked[end] === ' ') end++;
  const hidden = typed.slice(at, end).trimEnd();
  if (hidden === '') return typed.slice(0, at) + text + typed.slice(at);
  const place = at + hidden.length;
  return `${typed.slice(0, place)} ${text.trim()}${typed.slice(place)}`;
}

/** How many characters are equal at the start and at the end. */
function changedRange(before: string, after: string): [from: number, to: number] {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from++;
  let to = 0;
  while (to < shorter - from && before.at(-1 - to) === after.at(-1 - to)) to++;
  return [from, to];
}

/** The new text of a stretch, unless a type lies in it. */
function replaced(
  typed: string,
  blanked: string,
  at: number,
  old: string,
  text: string,
): string | null {
  const end = at + old.length;
  return typed.slice(at, end) === blanked.slice(at, end) ? text : null;
}

function wordByWord(
  typed: string,
  blanked: string,
  from: number,
  old: string,
  text: string,
): string | null {
  if (old.length > longest || text.length > longest) return null;
  const parts: string[] = [];
  let at = from;
  for (const {added, removed, value} of diffWordsWithSpace(old, text)) {
    if (added) {
      parts.push(value);
      continue;
    }
    const original = typed.slice(at, at + value.length);
    if (removed && original !== blanked.slice(at, at + value.length)) return null;
    if (!removed) parts.push(original);
    at += value.length;
  }
  return parts.join('');
}
