import {type Choice, isTaken} from '../../patch/choices.ts';
import type {Hunk} from '../../patch/hunks.ts';
import {takeLines} from '../../patch/split-hunk.ts';

/** The choice after one changed line was taken or, if it was taken, left. */
export function toggleLine(hunk: Hunk, choice: Choice, line: number): Choice {
  return takeLines(hunk.lines, index => isTaken(choice, index) !== (index === line));
}

/** A hunk's choice in words and with a mark. */
export function describeChoice(hunk: Hunk, choice: Choice): string {
  switch (choice.kind) {
    case 'undecided':
      return '○ undecided';
    case 'accept':
      return '✓ accepted';
    case 'reject':
      return '✗ rejected';
    case 'edit':
      return '✎ edited';
    case 'lines': {
      const changed = hunk.lines.filter(({kind}) => kind !== 'context').length;
      return `◐ ${choice.taken.length} of ${changed} lines accepted`;
    }
  }
}
