import {isCutOff} from './cut-off.ts';
import {isOnlyDefinition, replaceDefinition} from './definitions.ts';
import {isElided} from './elided.ts';
import {withoutEntities} from './html-entities.ts';
import {isLeftOut, trimLeftOut} from './left-out.ts';
import {listingIn} from './listing.ts';
import {compare} from './likeness.ts';
import {withoutLineNumbers} from './line-numbers.ts';
import {trimBlankLines} from './text-lines.ts';

/** What some lines of code are a version of. */
export type CodeReading =
  | {
      readonly kind: 'whole';
      readonly source: string;
      /** From 0 to 1. */
      readonly likeness: number;
    }
  /** One function or class of it. */
  | {readonly kind: 'definition'; readonly lines: readonly string[]}
  /** `reason` is a clause about the answer. */
  | {readonly kind: 'none'; readonly reason: string};

/** Reads lines of code as a version of the original (with LF), or says why they are none. */
export function readCode(lines: readonly string[], original: string): CodeReading {
  const originals = original.split('\n');
  const known = new Set(originals.map(line => line.trim()));
  const decoded = withoutEntities(lines.join('\n'), original).split('\n');
  const listing = listingIn(withoutLineNumbers(decoded, original), original);
  if (listing === null) return none('it holds several versions of the program in one');
  const code = trimBlankLines(listing);
  if (code.length === 0) return none('it holds no code');
  const given = trimLeftOut(code, known);
  if (given.some(line => isLeftOut(line, known))) return none(partsLeftOut);
  if (isCutOff(code, originals)) return none('it breaks off in the middle of the code');
  const replaced = isOnlyDefinition(given) ? replaceDefinition(given, original) : null;
  if (replaced !== null) {
    if (isElided(replaced.split('\n'), originals)) return none(partsLeftOut);
    return {kind: 'definition', lines: given};
  }
  if (given.length < code.length) return none(partsLeftOut);
  const source = code.join('\n');
  const {isWhole, dice, precision} = compare(source, original);
  if (isWhole && isElided(code, originals)) return none(partsLeftOut);
  if (isWhole) return {kind: 'whole', source, likeness: dice};
  const isPart = precision > 0.5;
  return none(
    isPart ? 'it holds only a part of the program' : 'it holds no version of the program',
  );
}

/** What the answer is refused for. */
export const partsLeftOut = 'it leaves out parts of the program';

const none = (reason: string): CodeReading => ({kind: 'none', reason});
