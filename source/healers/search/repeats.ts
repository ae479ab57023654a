import type {SyntaxSearch} from '../../languages/syntax-search.ts';
import type {Code} from './code.ts';
import {patternOf} from './pattern.ts';
import type {Found, Step} from './versions.ts';

/** Who makes a mistake twice makes the same one: nearly as likely as not, wherever it may be. */
const costOf = {once: 0.3, each: 0.1} as const;
/** Of one mistake in one program. */
const mostRepeats = 12;

/** Of the edits that were found those that do the same as an earlier step did elsewhere: each alone, and all together. Pure. */
export function repeatsOf(
  code: Code,
  steps: readonly Step[],
  found: readonly Found[],
  {keywords}: Pick<SyntaxSearch, 'keywords'>,
): Found[] {
  const patterns = new Set(steps.map(({pattern}) => pattern).filter(pattern => pattern !== null));
  if (patterns.size === 0) return [];
  const repeated = found.flatMap(({edit}) => {
    const pattern = patternOf(code, edit, keywords);
    return pattern !== null && patterns.has(pattern) ? [{edit, pattern}] : [];
  });
  const together = [...Map.groupBy(repeated, ({pattern}) => pattern).values()].flatMap(group => {
    const byPlace = new Map(group.map(({edit}) => [edit.edits[0]?.start, edit]));
    const alike = [...byPlace.entries()]
      .toSorted(([a = 0], [b = 0]) => a - b)
      .map(([, edit]) => edit);
    const [first] = alike;
    if (!first || alike.length < 2 || alike.length > mostRepeats) return [];
    const edits = alike.flatMap(edit => edit.edits);
    const explanation = alike.map(edit => edit.explanation).join(' ');
    return [{edit: {...first, edits, explanation}, cost: costOf.once + alike.length * costOf.each}];
  });
  return [...repeated.map(({edit}) => ({edit, cost: costOf.once})), ...together];
}
