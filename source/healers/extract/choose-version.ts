import {replaceDefinition} from './definitions.ts';
import type {Block} from './fences.ts';
import {readCode} from './read-code.ts';

/** The version of the program in an answer's blocks of code. `isWhole` is false when it was put together. */
export type Version =
  | {readonly kind: 'code'; readonly source: string; readonly isWhole: boolean}
  | {readonly kind: 'none'; readonly reason: string};

/** What a block must be like, to be chosen though its fence names another language. */
const sameInSpite = 0.8;
/** A version this much less like the original than another may still be the better one for being later. */
const aboutAsLike = 0.1;
/** Each is compared with the whole original; of more, the last count. */
const blocksAtMost = 40;

/**
 * The right one of several blocks: of those in the program's language, the last whole version that is about as like
 * the original as any, and not the original itself if there is another; else the original with the functions that the
 * blocks hold. `original` has LF.
 */
export function chooseVersion(
  blocks: readonly Block[],
  original: string,
  fits: (info: string) => boolean,
): Version {
  const closed = blocks.filter(block => block.isClosed).slice(-blocksAtMost);
  const readings = closed.map(block => ({
    reading: readCode(block.lines, original),
    isNamed: fits(block.info),
    isOther: block.info !== '' && !fits(block.info),
  }));
  const wholes = readings.flatMap(({reading, isNamed, isOther}) =>
    reading.kind === 'whole' && (!isOther || reading.likeness >= sameInSpite)
      ? [{...reading, isNamed}]
      : [],
  );
  const changed = wholes.filter(({source}) => source.trim() !== original.trim());
  const pool = preferNamed(changed.length > 0 ? changed : wholes);
  const best = pool.reduce((most, {likeness}) => Math.max(most, likeness), 0);
  const chosen = pool.findLast(({likeness}) => likeness >= best - aboutAsLike);
  const definitions = readings.flatMap(({reading, isOther}) =>
    reading.kind === 'definition' && !isOther ? [reading.lines] : [],
  );
  const isQuote = chosen?.source.trim() === original.trim();
  if (chosen && !(isQuote && definitions.length > 0)) {
    return {kind: 'code', source: chosen.source, isWhole: true};
  }
  if (definitions.length > 0) return withDefinitions(definitions, original);
  if (blocks.some(block => !block.isClosed)) return none('it is cut off before its end');
  const reasons = readings.flatMap(({reading, isOther}) =>
    reading.kind === 'none' && !isOther ? [reading.reason] : [],
  );
  return none(reasons.at(-1) ?? 'it holds no code of this language');
}

function preferNamed<T extends {readonly isNamed: boolean}>(versions: readonly T[]): readonly T[] {
  const named = versions.filter(({isNamed}) => isNamed);
  return named.length > 0 ? named : versions;
}

function withDefinitions(definitions: readonly (readonly string[])[], original: string): Version {
  let source = original;
  for (const lines of definitions) {
    const next = replaceDefinition(lines, source);
    if (next === null) return none('it holds functions that do not fit in exactly one place');
    source = next;
  }
  return {kind: 'code', source, isWhole: false};
}

const none = (reason: string): Version => ({kind: 'none', reason});
