import {isBlank} from './text-lines.ts';
import {locate} from './locate.ts';

export interface EditLine {
  readonly kind: 'context' | 'remove' | 'add';
  readonly text: string;
}

/** One change as a model wrote it: which lines it expects, and what they should become. */
export interface Edit {
  readonly lines: readonly EditLine[];
  /** Index of the line where it says that it begins; null when it says nothing. */
  readonly expected: number | null;
}

export type Edited =
  | {readonly kind: 'edited'; readonly source: string}
  | {readonly kind: 'misfit'; readonly reason: string};

/** A source (with LF) after edits, each of which must fit in exactly one place. */
export function applyEdits(edits: readonly Edit[], source: string): Edited {
  const lines = source.split('\n');
  const splices: Splice[] = [];
  for (const edit of edits) {
    const splice = placeEdit(edit, lines);
    if (typeof splice === 'string') return {kind: 'misfit', reason: splice};
    splices.push(splice);
  }
  splices.sort((a, b) => a.index - b.index);
  const result: string[] = [];
  let next = 0;
  for (const {index, count, replacement} of splices) {
    if (index < next) return {kind: 'misfit', reason: 'its changes overlap'};
    for (const line of lines.slice(next, index)) result.push(line);
    for (const line of replacement) result.push(line);
    next = index + count;
  }
  return {kind: 'edited', source: [...result, ...lines.slice(next)].join('\n')};
}

interface Splice {
  readonly index: number;
  readonly count: number;
  readonly replacement: readonly string[];
}

function placeEdit({lines: wanted, expected}: Edit, lines: readonly string[]): Splice | string {
  const old = wanted.filter(line => line.kind !== 'add').map(line => line.text);
  if (old.every(isBlank)) {
    const addsAtTop = old.length === 0 && expected === -1;
    if (!addsAtTop) return 'its patch does not say where a change belongs';
    return {index: 0, count: 0, replacement: wanted.map(line => line.text)};
  }
  const place = locate(old, lines, expected);
  if (place.kind === 'absent') return 'its patch does not fit the program';
  if (place.kind === 'ambiguous') return 'its patch fits in more than one place';
  const replacement: string[] = [];
  let at = place.index;
  for (const {kind, text} of wanted) {
    if (kind === 'add') {
      const line = place.shift(text);
      if (line === null) return 'its patch does not fit the indentation of the program';
      replacement.push(line);
    } else {
      // The program's own line, whose white space may differ from the patch's.
      if (kind === 'context') replacement.push(lines[at] ?? '');
      at += 1;
    }
  }
  return {index: place.index, count: old.length, replacement};
}
