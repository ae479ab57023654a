import type {StreamName} from '../sandbox/result.ts';

/** One line of a program's output, raw: sanitise it before it is shown. */
export interface OutputLine {
  readonly stream: StreamName;
  readonly text: string;
  /** False while more of this line may still come. */
  readonly ended: boolean;
}

/** The last lines of a program's output, capped by lines and by characters. */
export interface OutputLog {
  readonly lines: readonly OutputLine[];
  /** Lines dropped from the front. */
  readonly dropped: number;
  /** Characters in `lines`. */
  readonly characters: number;
}

export const emptyLog: OutputLog = {lines: [], dropped: 0, characters: 0};

const maxLines = 5000;
const maxLineLength = 10_000;
const maxCharacters = 4_000_000;

/**
 * The log after `text` of one stream. Only the last 5,000 lines and 4,000,000 characters are kept, and of a line the
 * first 10,000 characters, with `…` in place of the rest.
 */
export function appendOutput(log: OutputLog, stream: StreamName, text: string): OutputLog {
  const kept = startOfLastLines(text);
  return kept > 0
    ? append(dropBefore(log, stream, text.slice(0, kept)), stream, text.slice(kept))
    : append(log, stream, text);
}

function append(log: OutputLog, stream: StreamName, text: string): OutputLog {
  const lines = [...log.lines];
  let {characters} = log;
  for (const piece of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const ended = piece.endsWith('\n');
    const content = ended ? piece.slice(0, -1) : piece;
    const index = lines.findLastIndex(line => line.stream === stream);
    const last = lines[index];
    const open = last && !last.ended ? last : undefined;
    const line = {stream, text: clip((open?.text ?? '') + content), ended};
    if (open) lines[index] = line;
    else lines.push(line);
    characters += line.text.length - (open?.text.length ?? 0);
  }
  return dropOldest({lines, dropped: log.dropped, characters});
}

/** Where the last lines of a text start that may be kept: of a flood of short ones, the others need not become lines. */
function startOfLastLines(text: string): number {
  let start = text.length;
  for (let count = 0; count <= maxLines; count += 1) {
    start = start > 0 ? text.lastIndexOf('\n', start - 1) : -1;
    if (start === -1) return 0;
  }
  return start + 1;
}

/** The log when all of it is dropped, and so is a text of whole lines after it. */
function dropBefore({lines, dropped}: OutputLog, stream: StreamName, text: string): OutputLog {
  const joins = lines.findLast(line => line.stream === stream)?.ended === false;
  const passed = text.split('\n').length - 1 - (joins ? 1 : 0);
  return {lines: [], dropped: dropped + lines.length + passed, characters: 0};
}

function dropOldest(log: OutputLog): OutputLog {
  let {characters} = log;
  let excess = 0;
  while (log.lines.length - excess > maxLines || characters > maxCharacters) {
    characters -= log.lines[excess]?.text.length ?? 0;
    excess += 1;
  }
  return {lines: log.lines.slice(excess), dropped: log.dropped + excess, characters};
}

const clip = (line: string) =>
  line.length > maxLineLength ? `${line.slice(0, maxLineLength - 1)}…` : line;
