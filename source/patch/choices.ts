import type {Hunk, HunkLine} from './hunks.ts';
import {splitLines} from './lines.ts';

/** What the user decided about one hunk. */
export type Choice =
  | {readonly kind: 'undecided'}
  | {readonly kind: 'accept'}
  | {readonly kind: 'reject'}
  /** Only some of its changed lines: indexes into `hunk.lines` that are taken. */
  | {readonly kind: 'lines'; readonly taken: readonly number[]}
  /** The user's own text in place of what the hunk would leave there. */
  | {readonly kind: 'edit'; readonly text: string};

export const undecided: Choice = {kind: 'undecided'};

/**
 * The text after the chosen changes. What is undecided or rejected stays as it was.
 * `hunks` must come from `diffHunks(before, …)`; `choices` has one entry a hunk.
 */
export function applyChoices(
  before: string,
  hunks: readonly Hunk[],
  choices: readonly Choice[],
): string {
  const lines = splitLines(before);
  const pieces: string[] = [];
  let next = 0;
  for (const [index, hunk] of hunks.entries()) {
    const start = hunk.oldStart - 1;
    // One by one: a call takes only so many arguments, and a source has more lines.
    for (const line of lines.slice(next, start)) pieces.push(line);
    pieces.push(hunkText(hunk, choices[index] ?? undecided));
    next = start + hunk.oldLines;
  }
  return joinPieces([...pieces, ...lines.slice(next)]);
}

/** What a hunk leaves in the text under a choice, its context included. */
export function hunkText(hunk: Hunk, choice: Choice): string {
  if (choice.kind === 'edit') return choice.text;
  const lines = hunk.lines.filter((line, index) => staysInText(line, isTaken(choice, index)));
  return joinPieces(lines.map(line => line.text));
}

/** Joins whole lines: two that meet for the first time do not become one. */
function joinPieces(pieces: readonly string[]): string {
  const filled = pieces.filter(piece => piece !== '');
  const end = filled.some(piece => piece.endsWith('\r\n')) ? '\r\n' : '\n';
  return filled.map((piece, index) => piece + missingEnd(piece, filled[index + 1], end)).join('');
}

/** What a line lacks so that the next one begins after it; `usual` is the end that the others have. */
function missingEnd(line: string, next: string | undefined, usual: string): string {
  if (next === undefined) return '';
  if (!/[\r\n]$/.test(line)) return usual;
  // The two would be one line end, \r\n.
  return line.endsWith('\r') && next.startsWith('\n') ? '\n' : '';
}

/** Whether a changed line of a hunk takes effect under a choice. */
export function isTaken(choice: Choice, lineIndex: number): boolean {
  return choice.kind === 'accept' || (choice.kind === 'lines' && choice.taken.includes(lineIndex));
}

function staysInText(line: HunkLine, taken: boolean): boolean {
  if (line.kind === 'context') return true;
  return line.kind === 'add' ? taken : !taken;
}
