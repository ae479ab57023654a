import type {Hunk} from './hunks.ts';
import {warnAboutAccess} from './warnings/access.ts';
import {changedLines} from './warnings/changed-lines.ts';
import {warnAboutChecks} from './warnings/checks.ts';
import {warnAboutDeadCode} from './warnings/dead-code.ts';
import {warnAboutDeletion} from './warnings/deletions.ts';
import {warnAboutEnclosedCode} from './warnings/enclosed-code.ts';
import {warnAboutInertCode} from './warnings/inert-code.ts';
import {warnAboutPublicNames} from './warnings/public-names.ts';
import {resultLines} from './warnings/result-lines.ts';
import {warnAboutSuspicions} from './warnings/suspicions.ts';
import type {Warning} from './warnings/warning.ts';
import {warnAboutWrittenOut} from './warnings/written-out.ts';

export {warnAboutPlace} from './warnings/place.ts';
export {forbids, type Warning, type WarningKind} from './warnings/warning.ts';

/**
 * What looks dishonest or dangerous in a change from `before`, or what somebody who reviews it would want to know, from its
 * text alone: its language is not asked for, since what one language calls a check is rarely something else in another. Pure.
 * @param expected the outputs that the program should have, where they are known.
 */
export function warnAboutChange(
  before: string,
  hunks: readonly Hunk[],
  expected: readonly string[] = [],
): Warning[] {
  const change = changedLines(hunks);
  const lines = resultLines(before, hunks);
  return [
    ...warnAboutSuspicions(change),
    ...warnAboutChecks(change),
    ...warnAboutDeletion(change),
    ...warnAboutEnclosedCode(before, lines),
    ...warnAboutInertCode(lines),
    ...warnAboutDeadCode(lines, change),
    ...warnAboutWrittenOut(before, change, expected),
    ...warnAboutAccess(before, change),
    ...warnAboutPublicNames(change),
  ];
}
