import type {AttributeUse} from './attribute.ts';
import {replace, type Edit} from './edits.ts';

/**
 * Writes a use of an attribute another way, after a pattern of `knowledge/foreign-methods.ts`; null when none of the
 * patterns fits its arguments or its place.
 */
export function rewrite(use: AttributeUse, patterns: readonly string[]): Edit | null {
  for (const pattern of patterns) {
    const edit = applyPattern(use, pattern);
    if (edit) return edit;
  }
  return null;
}

function applyPattern(use: AttributeUse, pattern: string): Edit | null {
  if (/^\w+$/.test(pattern)) return use.arguments ? replace(use.name, pattern) : null;
  const wanted = Math.max(
    0,
    ...Array.from(pattern.matchAll(/\$(\d)/g), ([, digit]) => Number(digit)),
  );
  const given = use.arguments ?? [];
  // `$` alone drops the method, whatever it was told, as in `text.decode("utf-8")`.
  if (wanted !== given.length && pattern !== '$') return null;
  if (given.some(argument => /^\*|^\w+\s*=(?!=)/.test(argument))) return null;
  const isStatement = / \+?= /.test(pattern);
  const standsAlone = use.before === undefined && use.after === undefined;
  if (isStatement && !standsAlone) return null;
  const text = pattern.replaceAll(/\$(\d?)/g, (_, digit: string) =>
    digit === '' ? use.receiver : (given[Number(digit) - 1] ?? ''),
  );
  const isLoose = / (?:in|==|\+|\*) /.test(pattern);
  return replace(use, isLoose && needsBrackets(use) ? `(${text})` : text);
}

/** Whether an operator next to a place could take part of a comparison or sum that is put there. */
function needsBrackets({before, after}: AttributeUse): boolean {
  const opens = /^(?:if|elif|while|and|or|not|return|print|assert|in|[([{,=:])$/;
  const closes = /^(?:and|or|if|else|for|[)\]},:;])$/;
  return !(
    (before === undefined || opens.test(before.text)) &&
    (after === undefined || closes.test(after.text))
  );
}
