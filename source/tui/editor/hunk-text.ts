import {type Choice, hunkText} from '../../patch/choices.ts';
import type {Hunk} from '../../patch/hunks.ts';

/** A hunk's text as an editor holds it, and how to turn it back into lines of the file. */
export interface HunkDraft {
  readonly text: string;
  /** The choice that stands for an edited text. */
  choiceOf(text: string): Choice;
}

/**
 * What to edit of a hunk: what it leaves in the file under the present choice or, when it is not taken, under
 * acceptance. Line ends and a missing last newline are kept out of the editor and given back.
 */
export function draftOf(hunk: Hunk, choice: Choice): HunkDraft {
  const partial = choice.kind === 'edit' || choice.kind === 'lines';
  const accepted = hunkText(hunk, {kind: 'accept'});
  const start = partial ? hunkText(hunk, choice) : accepted;
  const lineEnd = start.includes('\r\n') || accepted.includes('\r\n') ? '\r\n' : '\n';
  const closed = start === '' || /[\r\n]$/.test(start);
  const text = start.replaceAll(/\r\n?/g, '\n').replace(/\n$/, '');
  return {
    text,
    choiceOf(edited) {
      const lines = edited === '' ? '' : edited.replaceAll('\n', lineEnd) + (closed ? lineEnd : '');
      if (lines === accepted) return {kind: 'accept'};
      return {kind: 'edit', text: lines};
    },
  };
}
