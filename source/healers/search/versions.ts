import {applyEdits} from '../../languages/edit.ts';
import type {FoundError, SyntaxSearch} from '../../languages/syntax-search.ts';
import {Code} from './code.ts';
import {indentations} from './edits/indent.ts';
import {insertions} from './edits/insert.ts';
import {lineBreaks} from './edits/line-break.ts';
import {pairings} from './edits/pairs.ts';
import {rearrangements} from './edits/rearrange.ts';
import {removals} from './edits/remove.ts';
import {replacements} from './edits/replace.ts';
import type {EditMaker, TokenEdit} from './edits/token-edit.ts';
import type {Trouble} from './grammar.ts';
import {patternOf} from './pattern.ts';
import {placesOf} from './places.ts';
import {repeatsOf} from './repeats.ts';

/** A source that small edits made, with what they were. */
export interface Version {
  readonly source: string;
  /** Smaller is likelier. */
  readonly cost: number;
  readonly steps: readonly Step[];
  /** Whether something else than the syntax was mended, or the language guessed. Default: no. */
  readonly isGuess?: boolean;
}

export interface Step {
  readonly source: string;
  readonly kind: TokenEdit['kind'] | 'guess';
  readonly explanation: string;
  /** See `patternOf`. */
  readonly pattern: string | null;
}

/** Where the error of a source is, as far as anybody knows. */
export type ErrorPlace = Pick<FoundError, 'line' | 'column'>;

/** An edit, and what it costs in its place. */
export interface Found {
  readonly edit: TokenEdit;
  readonly cost: number;
}

const makers: readonly EditMaker[] = [
  insertions,
  removals,
  replacements,
  rearrangements,
  pairings,
  lineBreaks,
  indentations,
];

/**
 * What one more small edit near the error makes of a source, likeliest first, each text once; at most `most`. Pure,
 * total and deterministic.
 */
export function versionsOf(
  base: Version,
  {line, column}: ErrorPlace,
  troubles: readonly Trouble[],
  search: SyntaxSearch,
  most: number,
): Version[] {
  const code = new Code(base.source, search);
  const offset = line === null ? null : code.offsetOf(line, column);
  const found: Found[] = [];
  for (const place of placesOf(code, offset, troubles)) {
    for (const maker of makers) {
      for (const edit of maker(code, place, search))
        found.push({edit, cost: place.cost + edit.cost});
    }
  }
  const repeats = repeatsOf(code, base.steps, found, search);
  const seen = new Set([base.source, ...base.steps.map(step => step.source)]);
  const versions: Version[] = [];
  for (const {edit, cost} of [...repeats, ...found].toSorted((a, b) => a.cost - b.cost)) {
    if (versions.length >= most) break;
    const source = applyEdits(base.source, edit.edits);
    if (seen.has(source)) continue;
    seen.add(source);
    const {kind, explanation} = edit;
    const pattern = patternOf(code, edit, search.keywords);
    const step = {source, kind, explanation, pattern};
    versions.push({...base, source, cost: base.cost + cost, steps: [...base.steps, step]});
  }
  return versions;
}
