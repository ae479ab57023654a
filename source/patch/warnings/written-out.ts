import {type ChangedLines, isSlipOf} from './changed-lines.ts';
import type {Warning} from './warning.ts';

/** A shorter line stands in many programs by chance. */
const shortest = 4;

/** Warns of a line of the expected outputs that a change writes into the program, which should find it. */
export function warnAboutWrittenOut(
  before: string,
  {removed, added}: ChangedLines,
  expected: readonly string[],
): Warning[] {
  const isWrittenOut = (line: string): boolean =>
    line.length >= shortest &&
    !before.includes(line) &&
    added.some(text => text.includes(line) && !removed.some(old => isSlipOf(text, old)));
  const lines = expected.flatMap(text => text.split(/\r?\n/).map(line => line.trim()));
  const literal = lines.find(isWrittenOut);
  if (literal === undefined) return [];
  const message = `It writes out ${JSON.stringify(literal)}, which the program should find.`;
  return [{kind: 'hard-codes-output', message}];
}
