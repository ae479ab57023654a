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
}

export const emptyLog: OutputLog = {lines: [], dropped: 0};

const maxLines = 5000;
const maxLineLength = 10_000;

/** The log after `text` of one stream. Only the last 5,000 lines and 10,000 characters a line are kept. */
export function appendOutput(log: OutputLog, stream: StreamName, text: string): OutputLog {
  const lines = [...log.lines];
  for (const piece of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const ended = piece.endsWith('\n');
    const content = ended ? piece.slice(0, -1) : piece;
    const open = lines.findLastIndex(line => line.stream === stream);
    const unfinished = lines[open];
    if (unfinished && !unfinished.ended) {
      lines[open] = {stream, text: clip(unfinished.text + content), ended};
    } else {
      lines.push({stream, text: clip(content), ended});
    }
  }
  const excess = Math.max(0, lines.length - maxLines);
  return {lines: lines.slice(excess), dropped: log.dropped + excess};
}

const clip = (line: string) => line.slice(0, maxLineLength);
