import {type Choice, hunkText, isTaken} from '../../patch/choices.ts';
import {diffHunks, type Hunk, type HunkLine} from '../../patch/hunks.ts';

/** What happens to a changed line as things stand. Context lines have none. */
export type LineMark = 'taken' | 'refused' | 'undecided' | 'edited';

export interface ShownLine extends HunkLine {
  /** Index into `hunk.lines`; null for lines of the user's own edit. */
  readonly index: number | null;
  readonly mark: LineMark | null;
  /** Its number in the old file, for an added line in the new one. */
  readonly number: number;
}

/** A hunk's lines as they are decided now: an edited hunk shows the edit. */
export function shownLines(hunk: Hunk, choice: Choice): ShownLine[] {
  const lines = choice.kind === 'edit' ? editedLines(hunk, choice) : hunk.lines;
  let old = hunk.oldStart;
  let now = hunk.newStart;
  return lines.map((line, index) => {
    const number = line.kind === 'add' ? now : old;
    if (line.kind !== 'add') old += 1;
    if (line.kind !== 'remove') now += 1;
    const ownEdit = choice.kind === 'edit';
    const mark = line.kind === 'context' ? null : ownEdit ? 'edited' : markOf(choice, index);
    return {...line, index: ownEdit ? null : index, mark, number};
  });
}

/** Where a cursor starts in a hunk: its first changed line. */
export function firstChange(lines: readonly HunkLine[]): number {
  return Math.max(
    0,
    lines.findIndex(({kind}) => kind !== 'context'),
  );
}

function markOf(choice: Choice, index: number): LineMark {
  if (choice.kind === 'undecided') return 'undecided';
  return isTaken(choice, index) ? 'taken' : 'refused';
}

function editedLines(hunk: Hunk, choice: Choice): readonly HunkLine[] {
  const before = hunkText(hunk, {kind: 'reject'});
  const after = hunkText(hunk, choice);
  const [whole] = diffHunks(before, after, Infinity);
  // Edited back to what was there: nothing changes, and the lines still have to be seen.
  return whole?.lines ?? hunk.lines.filter(({kind}) => kind !== 'add').map(asContext);
}

const asContext = ({text}: HunkLine): HunkLine => ({kind: 'context', text});
