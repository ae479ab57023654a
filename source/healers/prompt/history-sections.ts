import {diffHunks} from '../../patch/hunks.ts';
import type {HealFacts} from '../healer.ts';
import {fenced, headOf, inline, printable} from './data.ts';
import type {Section} from './fit-sections.ts';

const diffLength = 1500;
const refusedAtMost = 5;
const commentsAtMost = 5;
const commentLength = 500;

/** What was tried before, what the user refused, so that it is not suggested again, and what the user says. */
export function historySections({attempts, comments}: HealFacts): Section[] {
  return [
    listSection(pastChanges(attempts), earlier, 60),
    listSection(refused(attempts), no, 65),
    listSection(comments.filter(isFilled).slice(-commentsAtMost).map(quoted), says, 80),
  ];
}

const isFilled = (comment: string) => comment.trim() !== '';

/** The one text that may give orders stands in no fence, and what was pasted into it must open none. */
const quoted = (comment: string) => `- ${inline(printable(comment).trim(), commentLength)}`;

const earlier = 'Earlier changes, oldest first; the program above has them, and still fails:';
const no = 'The user has refused these changes; do not suggest them again:';
const says = 'The user says about it:';

/** Each version leaves out the oldest item of the one before. */
function listSection(items: readonly string[], title: string, usefulness: number): Section {
  const versions = items.map((_, dropped) => [title, ...items.slice(dropped)].join('\n\n'));
  return {usefulness, versions: [...versions, '']};
}

function pastChanges(attempts: HealFacts['attempts']): string[] {
  return attempts.slice(1).map(({revision, report}, index) => {
    const before = attempts[index]?.revision.source ?? '';
    const place = report?.location ? ` at line ${report.location.line}` : '';
    const outcome = report
      ? `After it: ${headOf(`${report.type}: ${report.message}`, 200)}${place}`
      : 'After it: failed without an error that can be read';
    return fenced(`${diffText(before, revision.source)}\n${outcome}`, 'diff');
  });
}

function refused(attempts: HealFacts['attempts']): string[] {
  return attempts
    .flatMap(({revision, refused}) => refused.map(source => diffText(revision.source, source)))
    .slice(-refusedAtMost)
    .map(diff => fenced(diff, 'diff'));
}

function diffText(before: string, after: string): string {
  const marks = {context: ' ', remove: '-', add: '+'};
  const hunks = diffHunks(before, after, 1).map(({oldStart, oldLines, newStart, newLines, lines}) =>
    [
      `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
      ...lines.map(({kind, text}) => marks[kind] + text.replace(/[\r\n]+$/, '')),
    ].join('\n'),
  );
  return headOf(hunks.join('\n'), diffLength);
}
